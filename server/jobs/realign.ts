import { type Realigned, realign, type Stretch } from '../../core/align/realign';
import type { Bitext } from '../../core/model/bitext';
import type { Control } from '../../core/model/control';
import { newId } from '../ids';
import { lexiconOf } from './import';

export interface RealignRequest {
  readonly bitext: Bitext;
  readonly stretch: Stretch;
}

/** Aligns a stretch again: what gives way to what. Keeps nothing. */
export function realignGiven({ bitext, stretch }: RealignRequest, control: Control): Realigned {
  return realign(bitext, stretch, { newId, control, lexicon: lexiconOf });
}
