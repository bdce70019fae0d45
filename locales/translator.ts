import { createInstance, type TFunction } from 'i18next';
import { LOCALE_TAGS, type Locale } from './locale';
import { type Namespace, RESOURCES } from './resources';

/** Sentences of the interface, for server components. One i18next instance a request: no language is shared. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): TFunction<N> {
  const instance = createInstance();
  void instance.init({
    lng: LOCALE_TAGS[locale],
    fallbackLng: false,
    initAsync: false,
    resources: { [LOCALE_TAGS[locale]]: RESOURCES[locale] },
    ns: Object.keys(RESOURCES[locale]),
    defaultNS: namespace,
    interpolation: { escapeValue: false }, // React escapes
  });
  return instance.getFixedT(null, namespace) as TFunction<N>;
}
