import { createContext, useContext, type ReactNode } from 'react';

const MacKeys = createContext(false);

/** Says once, near the root, whether keys are printed as on a Mac (⌘K) or elsewhere (Ctrl K). */
export function KeyPlatform({ mac, children }: { readonly mac: boolean; readonly children: ReactNode }) {
  return <MacKeys value={mac}>{children}</MacKeys>;
}

/** True when keys are printed as on a Mac; an explicit choice wins over the surrounding `KeyPlatform`. */
export function useMacKeys(mac?: boolean): boolean {
  const inherited = useContext(MacKeys);
  return mac ?? inherited;
}
