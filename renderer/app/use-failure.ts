import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/contract/reply.ts';

/** Says an expected error in the window's language. */
export function useFailureWords(): (failure: Failure) => string {
  const { t } = useTranslation();
  return ({ code, detail, message }) => t(`error.${code}`, { ...detail, defaultValue: message });
}
