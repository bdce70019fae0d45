import { Keyboard, SearchCheck } from 'lucide-react';
import type { Tool } from './tool';

/**
 * Everything that stands beside the text: panels, marks, keys. A new one is a line here and a folder beside this file;
 * nothing else of the reader changes. Order is the order in the bar. What a tool may touch: `reader.ts`.
 */
export const TOOLS: readonly Tool[] = [
  {
    name: 'findings',
    icon: SearchCheck,
    place: 'side',
    panel: () => import('../findings/findings-panel'),
    attach: () => import('../findings/marks'),
  },
  { name: 'help', icon: Keyboard, place: 'dialog', panel: () => import('./keys/keys-dialog') },
];
