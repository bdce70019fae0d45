import { notFound } from 'next/navigation';

/** Every address that no page has: said in the interface's language, in the look of the program. */
export default function Nowhere() {
  notFound();
}
