import { Download, Trash2 } from 'lucide-react';
import type { Template } from '../../shared/workspace/events.ts';
import { AgendaEditor } from '../app/agenda/agenda-editor.tsx';
import { SettlingField } from '../app/agenda/settling-field.tsx';
import { useServices } from '../app/services.tsx';
import { useNotify } from '../app/toasts.tsx';
import { useFailureWords } from '../app/use-failure.ts';
import { useSay } from '../app/use-say.ts';
import { Button } from '../ui/button.tsx';
import { saveTemplate } from './save-template.ts';
import { useTemplates } from './use-templates.ts';
import type { TemplatesWord } from './words.ts';
import styles from './templates.module.css';

interface OwnTemplateProps {
  readonly template: Template;
  readonly onRemoved: () => void;
}

/** A template of the team's own, all of it open to change. */
export function OwnTemplate({ template, onRemoved }: OwnTemplateProps) {
  const say = useSay<TemplatesWord>();
  const templates = useTemplates();
  const notify = useNotify();
  const services = useServices();
  const failureWords = useFailureWords();
  const save = async () => {
    const saved = await saveTemplate(template, services);
    if (!saved.ok) notify({ message: failureWords(saved.error) });
    else if (saved.value.file !== null)
      notify({ message: say('templates.exported', { file: saved.value.file }) });
  };
  return (
    <div className={styles.template}>
      <div className={styles.head}>
        <SettlingField
          label={say('templates.name')}
          value={template.name}
          maxLength={400}
          onKeep={(name) => {
            if (name.trim() !== '') templates.say(template.id, { name: name.trim() });
          }}
        />
        <SettlingField
          label={say('templates.purpose')}
          value={template.purpose}
          maxLength={400}
          placeholder={say('templates.purpose-hint')}
          onKeep={(purpose) => templates.say(template.id, { purpose: purpose.trim() })}
        />
        <div className={styles.buttons}>
          <Button icon={<Download aria-hidden />} onPress={() => void save()}>
            {say('templates.export')}
          </Button>
          <Button
            variant="quiet"
            icon={<Trash2 aria-hidden />}
            onPress={() => void templates.remove(template).then(onRemoved)}
          >
            {say('templates.remove')}
          </Button>
        </div>
      </div>
      <AgendaEditor
        steps={template.steps}
        actions={templates.agendaOf(template.id)}
        first={template.steps[0]?.id ?? null}
      />
    </div>
  );
}
