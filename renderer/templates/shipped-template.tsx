import { Copy } from 'lucide-react';
import { roleSchema, type Light as LightName, type Role } from '../../shared/session/meeting-events.ts';
import type { CatalogueStep } from '../../shared/workspace/step-catalogue.ts';
import { useSay } from '../app/use-say.ts';
import { Button } from '../ui/button.tsx';
import { Light } from '../ui/light.tsx';
import { Section } from '../ui/section.tsx';
import type { AnyTemplate } from './any-template.ts';
import { useTemplates } from './use-templates.ts';
import type { TemplatesWord } from './words.ts';
import styles from './templates.module.css';

interface ShippedTemplateProps {
  readonly template: AnyTemplate;
  readonly onCopied: (id: string) => void;
}

/** A template that comes with the app: to read, and to copy. */
export function ShippedTemplate({ template, onCopied }: ShippedTemplateProps) {
  const say = useSay<TemplatesWord>();
  const { copy } = useTemplates();
  const make = async () => {
    const id = await copy(template);
    if (id !== undefined) onCopied(id);
  };
  return (
    <div className={styles.template}>
      <Section
        title={template.name}
        actions={
          <Button variant="primary" icon={<Copy aria-hidden />} onPress={() => void make()}>
            {say('templates.copy')}
          </Button>
        }
      >
        <p>{template.purpose}</p>
        <p className={styles.note}>{say('templates.read-only')}</p>
        <ol className={styles.steps}>
          {template.steps.map((step) => (
            <ShippedStep key={step.title} step={step} />
          ))}
        </ol>
      </Section>
    </div>
  );
}

function ShippedStep({ step }: { readonly step: CatalogueStep }) {
  const say = useSay<TemplatesWord | `role.${Role}` | `light.${LightName}`>();
  return (
    <li className={styles.step}>
      <span className={styles.row}>
        <b>{step.title}</b>
        <span className={styles.minutes}>{say('templates.minutes', { count: step.minutes })}</span>
      </span>
      {step.prompt ? <q className={styles.prompt}>{step.prompt}</q> : null}
      {step.lights ? (
        <span className={styles.lights}>
          {roleSchema.options.map((role) => {
            const light = step.lights?.[role] ?? 'up';
            return (
              <Light key={role} state={light} word={say(`role.${role}`)} spoken={say(`light.${light}`)} />
            );
          })}
        </span>
      ) : null}
    </li>
  );
}
