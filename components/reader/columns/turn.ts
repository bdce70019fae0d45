/**
 * Lets the columns change places in the page: the first goes behind the last, in every row. Of two, that swaps them.
 * How often is on the text as `data-turned`, so that rows drawn later say their bead types the same way round.
 */
export function turnColumns(root: HTMLElement): void {
  root.dataset.turned = String(Number(root.dataset.turned ?? 0) + 1);
  for (const row of root.querySelectorAll('.row')) {
    turnRow(row);
    turnTypes(row, 1);
  }
  for (const about of root.querySelectorAll('.about')) {
    const [first] = about.children;
    if (first) about.append(first);
  }
}

/** Turns the types of rows that were drawn after the columns had been turned. */
export function turnDrawn(root: HTMLElement, rows: readonly HTMLElement[]): void {
  const times = Number(root.dataset.turned ?? 0);
  if (times > 0) for (const row of rows) turnTypes(row, times);
}

function turnRow(row: Element): void {
  const columns = row.querySelectorAll(':scope > .col');
  const [first] = columns;
  if (first && columns.length > 1) columns[columns.length - 1]?.after(first);
}

function turnTypes(row: Element, times: number): void {
  for (const type of row.querySelectorAll('.type')) {
    const counts = (type.textContent ?? '').split(' : ');
    for (let k = 0; k < times % counts.length; k++) counts.push(counts.shift() ?? '');
    type.textContent = counts.join(' : ');
  }
}
