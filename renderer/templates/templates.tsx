import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { builtInTemplates } from '../../shared/workspace/built-in-templates.ts';
import { useCommands } from '../app/command-list.tsx';
import { navigate } from '../app/use-route.ts';
import { useSay } from '../app/use-say.ts';
import { useScreenTitle } from '../app/use-screen-title.ts';
import { useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { ListBox } from '../ui/list-box.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { minutesOf, ownOf, type AnyTemplate } from './any-template.ts';
import { undoTemplate } from './commands/undo-template.ts';
import { OwnTemplate } from './own-template.tsx';
import { ShippedTemplate } from './shipped-template.tsx';
import { useTemplates } from './use-templates.ts';
import type { TemplatesWord } from './words.ts';
import styles from './templates.module.css';

const COMMANDS = [undoTemplate] as const;

/** The conversations sessions start from: those that come with the app to read and copy, the team's own to change. */
export function Templates() {
  const say = useSay<TemplatesWord>();
  const own = useWorkspace((workspace) => workspace.templates);
  const templates = useTemplates();
  const [wanted, setWanted] = useState<string>();
  const all: readonly AnyTemplate[] = [...own, ...builtInTemplates];
  const chosen = all.find((template) => template.id === wanted) ?? all[0];
  const mine = chosen && ownOf(own, chosen.id);
  useScreenTitle(say('templates.title'));
  useCommands(COMMANDS, templates);
  const choose = (id: string | undefined) => {
    if (id !== undefined) setWanted(id);
  };
  return (
    <Page
      title={say('templates.title')}
      back={{ label: say('templates.back'), onPress: () => navigate({ name: 'home' }) }}
      width="full"
      actions={
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => void files?.[0]?.text().then(templates.takeIn).then(choose)}
        >
          <Button icon={<FileUp aria-hidden />}>{say('templates.import')}</Button>
        </FileTrigger>
      }
    >
      <p className={styles.note}>{say('templates.note')}</p>
      <div className={styles.screen}>
        <div className={styles.lists}>
          <TemplateList
            title={say('templates.own')}
            templates={own}
            chosen={chosen?.id}
            onChoose={setWanted}
          />
          <TemplateList
            title={say('templates.built-in')}
            templates={builtInTemplates}
            chosen={chosen?.id}
            onChoose={setWanted}
          />
        </div>
        {mine ? (
          <OwnTemplate key={mine.id} template={mine} onRemoved={() => setWanted(undefined)} />
        ) : chosen ? (
          <ShippedTemplate template={chosen} onCopied={setWanted} />
        ) : null}
      </div>
    </Page>
  );
}

interface TemplateListProps {
  readonly title: string;
  readonly templates: readonly AnyTemplate[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function TemplateList({ title, templates, chosen, onChoose }: TemplateListProps) {
  const say = useSay<TemplatesWord>();
  return (
    <Section title={title}>
      {templates.length === 0 ? (
        <p className={styles.note}>{say('templates.none')}</p>
      ) : (
        <ListBox
          label={title}
          items={templates}
          textOf={(template) => template.name}
          selected={templates.some((template) => template.id === chosen) ? (chosen ?? null) : null}
          onSelect={onChoose}
        >
          {(template) => (
            <span className={styles.row}>
              <span className={styles.name}>{template.name}</span>
              <span className={styles.minutes}>
                {say('templates.minutes', { count: minutesOf(template) })}
              </span>
            </span>
          )}
        </ListBox>
      )}
    </Section>
  );
}
