'use client';

import { useTranslation } from 'react-i18next';
import { BLOCK_ROLES, type BlockRole } from '../../core/model/segmentation';

interface RoleChoiceProps {
  readonly role: BlockRole;
  /** How the block begins, for who cannot see where the choice stands. */
  readonly words: string;
  readonly choose: (role: BlockRole) => void;
}

/** What a block is for, and a way to say otherwise. */
export function RoleChoice({ role, words, choose }: RoleChoiceProps) {
  const { t } = useTranslation('import');
  return (
    <select
      className="role"
      data-role={role}
      aria-label={t('role.label', { words })}
      value={role}
      onChange={(event) => choose(event.target.value as BlockRole)}
    >
      {BLOCK_ROLES.map((name) => (
        <option key={name} value={name}>
          {t(`role.${name}`)}
        </option>
      ))}
    </select>
  );
}
