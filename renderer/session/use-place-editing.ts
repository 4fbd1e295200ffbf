import { useCallback, useState } from 'react';

export interface PlaceEditing {
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly edit: () => void;
}

/** Whether a place on the screen is open for typing; a command opens it as well. */
export function usePlaceEditing(): PlaceEditing {
  const [editing, onEditing] = useState(false);
  const edit = useCallback(() => onEditing(true), []);
  return { editing, onEditing, edit };
}
