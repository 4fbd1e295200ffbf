import type { DemoCase } from '../case.ts';
import { ariane501 } from './ariane-501.ts';
import { deliveryDates } from './delivery-dates.ts';
import { dischargeMedicine } from './discharge-medicine.ts';
import { haldenIdea } from './halden-idea.ts';
import { haldenMissed } from './halden-missed.ts';
import { haldenPieces } from './halden-pieces.ts';
import { haldenPromise } from './halden-promise.ts';
import { marsClimateOrbiter } from './mars-climate-orbiter.ts';
import { northwind } from './northwind.ts';
import { oilOnTheFloor } from './oil-on-the-floor.ts';
import { sparePartsShop } from './spare-parts-shop.ts';

/** The worked examples, oldest first. */
export const demoCases: readonly DemoCase[] = [
  deliveryDates,
  marsClimateOrbiter,
  ariane501,
  haldenIdea,
  haldenPieces,
  oilOnTheFloor,
  sparePartsShop,
  haldenPromise,
  haldenMissed,
  northwind,
  dischargeMedicine,
];
