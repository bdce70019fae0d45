'use client';

import { useTranslation } from 'react-i18next';
import { Choices } from './choices';
import { type Display, FACES, SIZES, SPACINGS, WIDTHS } from './display';

interface TypeSettingsProps {
  readonly display: Display;
  readonly change: (part: Partial<Display>) => void;
}

/** Size, width of the columns, space between lines, and face. */
export function TypeSettings({ display, change }: TypeSettingsProps) {
  const { t, i18n } = useTranslation('reader');
  const at = SIZES.indexOf(display.size);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(display.size / 100);
  const resize = (by: 1 | -1) => change({ size: SIZES[at + by] ?? display.size });
  return (
    <div className="type-settings">
      <fieldset className="stepper">
        <legend>{t('type.size')}</legend>
        <button
          type="button"
          className="tool"
          disabled={at === 0}
          aria-label={t('type.smaller')}
          onClick={() => resize(-1)}
        >
          A−
        </button>
        <output>{percent}</output>
        <button
          type="button"
          className="tool"
          disabled={at === SIZES.length - 1}
          aria-label={t('type.larger')}
          onClick={() => resize(1)}
        >
          A+
        </button>
      </fieldset>
      <Choices
        name="width"
        label={t('type.width')}
        values={WIDTHS}
        value={display.width}
        text={(width) => t(`type.widths.${width}`)}
        choose={(width) => change({ width })}
      />
      <Choices
        name="spacing"
        label={t('type.spacing')}
        values={SPACINGS}
        value={display.spacing}
        text={(spacing) => t(`type.spacings.${spacing}`)}
        choose={(spacing) => change({ spacing })}
      />
      <Choices
        name="face"
        label={t('type.face')}
        values={FACES}
        value={display.face}
        text={(face) => t(`type.faces.${face}`)}
        choose={(face) => change({ face })}
      />
    </div>
  );
}
