import { useState } from 'react';
import { Checkbox } from '../../renderer/ui/checkbox.tsx';
import { ComboBox } from '../../renderer/ui/combo-box.tsx';
import { DateField } from '../../renderer/ui/date-field.tsx';
import { InlineEdit } from '../../renderer/ui/inline-edit.tsx';
import { Kbd } from '../../renderer/ui/kbd.tsx';
import { RadioGroup } from '../../renderer/ui/radio-group.tsx';
import { Section } from '../../renderer/ui/section.tsx';
import { Segmented } from '../../renderer/ui/segmented.tsx';
import { Select } from '../../renderer/ui/select.tsx';
import { Switch } from '../../renderer/ui/switch.tsx';
import { TextField } from '../../renderer/ui/text-field.tsx';
import { Columns, Row } from './row.tsx';

const views = [
  { id: 'tree', label: 'Tree' },
  { id: 'outline', label: 'Outline' },
  { id: 'fishbone', label: 'Fishbone' },
] as const;

const people = [
  { id: 'ana', label: 'Ana Ruiz', note: 'Sales' },
  { id: 'ben', label: 'Ben Okafor', note: 'Operations' },
  { id: 'lena', label: 'Lena Vogt', note: 'Finance' },
];

const rules = [
  { id: 'consent', label: 'Consent', note: 'Nobody has a reason against it that matters.' },
  { id: 'lead', label: 'One person decides', note: 'After hearing everybody.' },
  { id: 'vote', label: 'Vote', disabled: true },
] as const;

/** Things that are typed in or chosen. */
export function FieldPieces() {
  const [text, setText] = useState('Changes are collected by hand before the list is printed');
  const [quote, setQuote] = useState('We plan our lines around eight o’clock.');
  const [free, setFree] = useState('');
  const [owner, setOwner] = useState('Ana');
  const [date, setDate] = useState('thursday noon');
  const [view, setView] = useState<'tree' | 'outline' | 'fishbone'>('tree');
  const [person, setPerson] = useState<string | null>('ben');
  const [rule, setRule] = useState<'consent' | 'lead' | 'vote'>('consent');
  const [on, setOn] = useState(true);
  return (
    <>
      <Section title="Fields">
        <TextField
          label="What it is about"
          labelHidden
          look="large"
          placeholder="Type what it is about, or choose a conversation"
          value={free}
          onChange={setFree}
          trailing={<Kbd keys="Mod+K" />}
        />
        <Columns>
          <TextField
            label="Cause"
            value={text}
            onChange={setText}
            multiline
            description="One thing, in a sentence."
          />
          <TextField
            label="In the customer’s words"
            look="voice"
            value={quote}
            onChange={setQuote}
            multiline
          />
          <TextField label="Department" value="" onChange={setFree} error="A department needs a name." />
          <TextField label="Not now" value="Closed on 20 November" onChange={setFree} disabled />
          <ComboBox label="Who" openLabel="Show people" options={people} value={owner} onChange={setOwner} />
          <DateField label="By" value={date} onChange={setDate} understood="Thu 26 Nov, 12:00" />
          <Select label="Speaks for the carrier" options={people} value={person} onChange={setPerson} />
          <Select
            label="Nobody yet"
            placeholder="Choose"
            options={people}
            value={null}
            onChange={setPerson}
            disabled
          />
        </Columns>
      </Section>
      <Section title="Choices">
        <Row>
          <Segmented label="View" options={views} value={view} onChange={setView} />
          <Segmented label="View, not now" options={views} value="outline" onChange={setView} disabled />
        </Row>
        <Columns>
          <RadioGroup label="How do we decide?" options={rules} value={rule} onChange={setRule} />
          <div>
            <Checkbox checked={on} onChange={setOn}>
              Print the talk
            </Checkbox>
            <Checkbox checked={false} onChange={setOn}>
              Print the time line
            </Checkbox>
            <Checkbox checked={false} mixed onChange={setOn}>
              All departments
            </Checkbox>
            <Checkbox checked disabled onChange={setOn}>
              Decisions, always
            </Checkbox>
          </div>
          <div>
            <Switch
              on={on}
              onChange={setOn}
              description="N, A, D and the others act while no field has focus."
            >
              Single-letter keys
            </Switch>
            <Switch on={false} onChange={setOn}>
              Keep the screen awake
            </Switch>
            <Switch on={false} disabled onChange={setOn}>
              Updates, off by policy
            </Switch>
          </div>
          <div>
            <InlineEdit label="Cause" value={text} onCommit={setText} />
            <InlineEdit label="Cause" value="" placeholder="because …" onCommit={setText} />
            <InlineEdit
              label="Cause"
              value="The early dock is booked until 07:30"
              editing
              onCommit={setText}
            />
          </div>
        </Columns>
      </Section>
    </>
  );
}
