import { createContext, use, useCallback, useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { Button } from '../ui/button.tsx';
import { Toast } from '../ui/toast.tsx';
import { useSay } from './use-say.ts';
import type { appWords } from './words.ts';

export interface Notice {
  /** A whole sentence, already in the window's language. */
  readonly message: string;
  readonly action?: { readonly label: string; readonly perform: () => void };
}

type NoticeStore = StoreApi<{ readonly notice: Notice | null }>;

/** Long enough to read two lines and to reach the button. */
const SHOWN_MS = 8_000;

export function createNotices(): NoticeStore {
  return createStore<{ readonly notice: Notice | null }>(() => ({ notice: null }));
}

const NoticesContext = createContext<NoticeStore | undefined>(undefined);

/** How to tell what just happened, at the foot of the window. The newest replaces the one before. */
export function useNotify(): (notice: Notice) => void {
  const store = use(NoticesContext);
  if (store === undefined) throw new Error('no notices around this component');
  return useCallback((notice) => store.setState({ notice }), [store]);
}

export function NoticesProvider({
  store,
  children,
}: {
  readonly store: NoticeStore;
  readonly children: ReactNode;
}) {
  return (
    <NoticesContext value={store}>
      {children}
      <ShownNotice store={store} />
    </NoticesContext>
  );
}

function ShownNotice({ store }: { readonly store: NoticeStore }) {
  const say = useSay<keyof typeof appWords>();
  const notice = useStore(store, (state) => state.notice);
  const dismiss = () => store.setState({ notice: null });
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => store.setState({ notice: null }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, store]);
  const action = notice?.action;
  return (
    <Toast
      message={notice?.message}
      dismissLabel={say('app.dismiss')}
      onDismiss={dismiss}
      action={
        action ? (
          <Button
            size="s"
            onPress={() => {
              dismiss();
              action.perform();
            }}
          >
            {action.label}
          </Button>
        ) : undefined
      }
    />
  );
}
