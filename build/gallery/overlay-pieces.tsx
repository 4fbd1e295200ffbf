import { Ellipsis, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../renderer/ui/button.tsx';
import { Dialog } from '../../renderer/ui/dialog.tsx';
import { IconButton } from '../../renderer/ui/icon-button.tsx';
import { Menu } from '../../renderer/ui/menu.tsx';
import { Palette } from '../../renderer/ui/palette.tsx';
import { Popover } from '../../renderer/ui/popover.tsx';
import { TextField } from '../../renderer/ui/text-field.tsx';
import { Toast } from '../../renderer/ui/toast.tsx';
import { Row } from './row.tsx';

const menu = [
  {
    id: 'edit',
    items: [
      { id: 'reword', label: 'Reword', keys: 'E', icon: <Pencil /> },
      { id: 'root', label: 'Mark as a root cause', keys: 'R' },
    ],
  },
  { id: 'more', heading: 'More', items: [{ id: 'park', label: 'Park it', keys: 'K', disabled: true }] },
];

const commands = [
  {
    id: 'here',
    heading: 'In this step',
    items: [
      { id: 'note', label: 'Write a note', keys: 'N' },
      { id: 'action', label: 'Write an action', note: 'Ben sends the list by Friday', keys: 'A' },
      { id: 'vote', label: 'Vote', disabled: true },
    ],
  },
  { id: 'go', heading: 'Go to', items: [{ id: 'room', label: 'Room view', keys: 'F5' }] },
];

/** Things on top of other things. */
export function OverlayPieces({ opened }: { readonly opened: string }) {
  const [dialog, setDialog] = useState(opened === 'dialog');
  const [palette, setPalette] = useState(opened === 'palette');
  const [query, setQuery] = useState('');
  const [name, setName] = useState('Northwind');
  const [toast, setToast] = useState<string | undefined>('The cause and two below it were removed.');
  return (
    <>
      <Row>
        <Button onPress={() => setDialog(true)}>Open a dialog</Button>
        <Button keys="Mod+K" onPress={() => setPalette(true)}>
          Open the palette
        </Button>
        <Menu trigger={<Button>Menu</Button>} label="Cause" groups={menu} onAction={setName} />
        <Menu
          trigger={<IconButton label="More" icon={<Ellipsis />} />}
          label="More"
          groups={menu}
          onAction={setName}
        />
        <Popover trigger={<Button>Popover</Button>} label="Evidence">
          <TextField label="Seen where?" value={name} onChange={setName} />
        </Popover>
      </Row>
      <Dialog
        title="What do we call the customer?"
        open={dialog}
        onClose={() => setDialog(false)}
        closeLabel="Close"
        footer={
          <>
            <Button variant="quiet" onPress={() => setDialog(false)}>
              Not now
            </Button>
            <Button variant="primary" keys="Mod+Enter">
              Use this name
            </Button>
          </>
        }
      >
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          initialFocus
          description="Shown in the room."
        />
      </Dialog>
      <Palette
        open={palette}
        onClose={() => setPalette(false)}
        label="All commands"
        placeholder="What would you like to do?"
        query={query}
        onQuery={setQuery}
        groups={commands}
        onChoose={() => setPalette(false)}
        empty="Nothing is called that."
        count="4 commands"
      />
      <Toast
        message={toast}
        action={
          <Button size="s" keys="Mod+Z">
            Undo
          </Button>
        }
        onDismiss={() => setToast(undefined)}
        dismissLabel="Close"
      />
    </>
  );
}
