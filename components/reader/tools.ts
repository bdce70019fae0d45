import { Headphones, Keyboard, Quote, Search, SearchCheck, TableOfContents } from 'lucide-react';
import type { Tool } from './tool';

/**
 * Everything that stands beside the text: panels, marks, keys. A new one is a line here and a folder beside this file;
 * nothing else of the reader changes. Order is the order in the bar. What a tool may touch: `reader.ts`.
 */
export const TOOLS: readonly Tool[] = [
  { name: 'contents', icon: TableOfContents, key: 'contents', panel: () => import('./contents/contents-panel') },
  { name: 'search', icon: Search, key: 'search', panel: () => import('./search/search-panel') },
  { name: 'aloud', icon: Headphones, key: 'aloud', place: 'foot', panel: () => import('./aloud/aloud-panel') },
  { name: 'share', icon: Quote, panel: () => import('./share/share-panel') },
  {
    name: 'findings',
    icon: SearchCheck,
    place: 'side',
    panel: () => import('../findings/findings-panel'),
    attach: () => import('../findings/marks'),
  },
  { name: 'testimony', attach: () => import('../findings/testimony') },
  { name: 'help', icon: Keyboard, key: 'help', place: 'dialog', panel: () => import('./keys/keys-dialog') },
  { name: 'interlinear', attach: () => import('./display/interlinear') },
  { name: 'reveal', attach: () => import('./reveal/reveal') },
  { name: 'headings', attach: () => import('./contents/walk-headings') },
  {
    name: 'bookmarks',
    attach: () => import('./bookmarks/bookmarks'),
    pair: () => import('./bookmarks/bookmark-button'),
  },
  { name: 'place', attach: () => import('./place/follow-place') },
  { name: 'print', attach: () => import('./print/page-footer') },
  { name: 'selection', attach: () => import('./select/one-column') },
];
