/** Speaks a sentence by its key; `{{name}}` is replaced by `values.name`, and `count` picks `key_one` or `key_other`. */
export type Say<Key extends string = string> = (key: Key | Plural<Key>, values?: SayValues) => string;
/** `home.late` for the pair `home.late_one`, `home.late_other`. */
export type Plural<Key extends string> = Key extends `${infer Base}_other` ? Base : never;
export type SayValues = Readonly<Record<string, string | number>>;

/**
 * A `Say` over plain English sentences, for places without i18next (command line, export, tests). It follows i18next's syntax, so that
 * the same word files serve both.
 */
export function speaker<Key extends string>(words: Readonly<Record<Key, string>>): Say<Key> {
  const table: Readonly<Record<string, string>> = words;
  const plurals = new Intl.PluralRules('en');
  return (key, values = {}) => {
    const count = values['count'];
    const plural = typeof count === 'number' ? table[`${key}_${plurals.select(count)}`] : undefined;
    const sentence = plural ?? table[key] ?? key;
    return sentence.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
