import { useState } from 'react';
import { Button } from '../../renderer/ui/button.tsx';
import { Disclosure } from '../../renderer/ui/disclosure.tsx';
import { GridList } from '../../renderer/ui/grid-list.tsx';
import { KeyList } from '../../renderer/ui/key-list.tsx';
import { ListBox } from '../../renderer/ui/list-box.tsx';
import { Section } from '../../renderer/ui/section.tsx';
import { Table } from '../../renderer/ui/table.tsx';
import { Tabs } from '../../renderer/ui/tabs.tsx';
import { Row } from './row.tsx';

const templates = [
  {
    id: 'room',
    name: 'Get everyone in the room',
    purpose: 'Two departments, one problem: both views, the cause, one decision.',
  },
  {
    id: 'huddle',
    name: 'Promise huddle',
    purpose: 'Before the sales call: what can we promise, and by when?',
  },
  { id: 'whys', name: 'Five whys', purpose: 'From what we saw to something we can change.' },
];

const actions = [
  {
    id: '1',
    what: 'Close the Friday window in the quote tool',
    who: 'Ana Ruiz, Sales',
    by: 'Fri 27 Nov',
    hours: 4,
  },
  {
    id: '2',
    what: 'Send the first Thursday pick list',
    who: 'Ben Okafor, Operations',
    by: 'Thu 26 Nov, 12:00',
    hours: 12,
  },
];

const columns = [
  { id: 'what', header: 'What', cell: (row: (typeof actions)[number]) => row.what, names: true },
  { id: 'who', header: 'Who', cell: (row: (typeof actions)[number]) => row.who },
  { id: 'by', header: 'By', cell: (row: (typeof actions)[number]) => row.by },
  { id: 'hours', header: 'Hours', cell: (row: (typeof actions)[number]) => row.hours, numeric: true },
];

const allKeys = [
  { keys: 'Mod+K', label: 'All commands' },
  { keys: 'Mod+Z', label: 'Undo' },
  { keys: 'Mod+Shift+Z', label: 'Redo' },
  { keys: 'F5', label: 'Room view' },
  { keys: 'Enter', label: 'Add a cause' },
  { keys: 'Escape', label: 'Close the top thing' },
];

/** Things in rows. */
export function ListPieces() {
  const [chosen, setChosen] = useState('room');
  const [tab, setTab] = useState('minutes');
  return (
    <>
      <Section title="Cards">
        <ListBox
          label="Conversations"
          look="cards"
          items={templates}
          textOf={(item) => item.name}
          selected={chosen}
          onSelect={setChosen}
        >
          {(item) => (
            <>
              <strong>{item.name}</strong>
              <p>{item.purpose}</p>
            </>
          )}
        </ListBox>
      </Section>
      <Section title="Rows with buttons in them">
        <GridList label="Recent sessions" items={templates} textOf={(item) => item.name} onAction={setChosen}>
          {(item) => (
            <Row>
              <span>{item.name}</span>
              <Button size="s">Open</Button>
            </Row>
          )}
        </GridList>
      </Section>
      <Tabs
        label="Session"
        value={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'minutes',
            label: 'Minutes',
            content: (
              <Table
                caption="Who does what, by when"
                captionShown
                columns={columns}
                rows={actions}
                rowKey={(row) => row.id}
              />
            ),
          },
          { id: 'time', label: 'Time line', content: 'Nothing here.' },
          { id: 'data', label: 'Data', content: 'Nothing here.' },
        ]}
      />
      <Disclosure title="How the share of talk is measured" initiallyOpen>
        By the turn clock, per department.
      </Disclosure>
      <Section title="All keys">
        <KeyList label="All keys" look="columns" keys={allKeys} />
      </Section>
    </>
  );
}
