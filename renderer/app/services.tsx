import { createContext, use } from 'react';
import type { Output, Transport } from '../../shared/contract/contract.ts';
import type { Id } from '../../shared/session/event.ts';
import type { MintId } from '../api/ids.ts';

/** The effects a window is given: its way to the backend, its clock, its ids. Tests give their own. */
export interface Services {
  readonly transport: Transport;
  readonly host: Output<'host.describe'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly mintId: MintId;
  /** Random ids that tell neither time nor order. */
  readonly drawId: () => Id;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === undefined) throw new Error('no services around this component');
  return services;
}
