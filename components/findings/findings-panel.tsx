'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRecord } from '../../core/model/finding';
import type { PanelProps } from '../reader/tool';
import { FindingCard, type Judge } from './finding-card';
import { sectionStore } from './section-store';
import { useFindingKeys } from './use-finding-keys';

/** The findings of the section beside its text: each goes to its pair, becomes a note, or is dismissed. */
export default function FindingsPanel({ reader }: PanelProps) {
  const { t } = useTranslation('findings');
  const store = sectionStore(reader);
  const findings = useSyncExternalStore(store.subscribe, store.findings);
  const chosen = useSyncExternalStore(store.subscribe, store.chosen);
  const list = useRef<HTMLDivElement>(null);
  useFindingKeys(list);
  useEffect(() => {
    const card = list.current?.querySelector<HTMLElement>(`[data-finding="${chosen}"] a`);
    card?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { facts } = reader;
  const judge: Judge = async (said) => {
    await store.judge(said);
    reader.say(t(`done.${said.verdict}`));
  };
  const card = (finding: FindingRecord) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      judge={judge}
      href={`#s-${finding.segment}`}
      go={() => {
        store.choose(finding.id);
        const sentence = reader.text.querySelector<HTMLElement>(`#${CSS.escape(`s-${finding.segment}`)}`);
        if (!sentence) return;
        reader.linking.pin(sentence);
        sentence.scrollIntoView({ block: 'center' });
      }}
      current={finding.id === chosen}
    />
  );
  const open = findings?.filter(({ verdict }) => !verdict) ?? [];
  const judged = findings?.filter(({ verdict }) => verdict) ?? [];
  return (
    <div className="findings-panel" ref={list}>
      {!findings && <p className="hint">{t('checking')} …</p>}
      {findings && open.length === 0 && <p className="hint">{t('noneHere')}</p>}
      <ul>{open.map(card)}</ul>
      {judged.length > 0 && (
        <details>
          <summary>{t('judged', { count: judged.length })}</summary>
          <ul>{judged.map(card)}</ul>
        </details>
      )}
      <a href={`/${facts.locale}/findings/${encodeURIComponent(facts.document)}`}>{t('all')}</a>
    </div>
  );
}
