import { classNames } from './class-names.ts';
import styles from './role-mark.module.css';

/** The four ways to help a conversation along. */
export type Role = 'shaker' | 'mover' | 'prover' | 'maker';

export interface RoleMarkProps {
  readonly kind: Role;
  /** The role in words; never shortened to a letter. */
  readonly word: string;
}

/** Somebody's role, in its own hue and as a full word. */
export function RoleMark({ kind, word }: RoleMarkProps) {
  return <span className={classNames(styles.mark, styles[kind])}>{word}</span>;
}
