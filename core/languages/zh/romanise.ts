const INITIALS: Readonly<Record<string, string>> = {
  b: 'б',
  p: 'п',
  m: 'м',
  f: 'ф',
  d: 'д',
  t: 'т',
  n: 'н',
  l: 'л',
  g: 'г',
  k: 'к',
  h: 'х',
  j: 'цз',
  q: 'ц',
  x: 'с',
  zh: 'чж',
  ch: 'ч',
  sh: 'ш',
  r: 'ж',
  z: 'цз',
  c: 'ц',
  s: 'с',
};

const FINALS: Readonly<Record<string, string>> = {
  a: 'а',
  o: 'о',
  e: 'э',
  ai: 'ай',
  ei: 'эй',
  ao: 'ао',
  ou: 'оу',
  an: 'ань',
  en: 'энь',
  ang: 'ан',
  eng: 'эн',
  ong: 'ун',
  i: 'и',
  ia: 'я',
  ie: 'е',
  iao: 'яо',
  iu: 'ю',
  ian: 'янь',
  in: 'инь',
  iang: 'ян',
  ing: 'ин',
  iong: 'юн',
  u: 'у',
  ua: 'уа',
  uo: 'о',
  uai: 'уай',
  ui: 'уй',
  uan: 'уань',
  un: 'унь',
  uang: 'уан',
  v: 'юй',
  ve: 'юэ',
  van: 'юань',
  vn: 'юнь',
};

/** Syllables that the table of initials and finals does not give. */
const WHOLE: Readonly<Record<string, string>> = {
  er: 'эр',
  yi: 'и',
  ya: 'я',
  ye: 'е',
  yao: 'яо',
  you: 'ю',
  yan: 'янь',
  yin: 'инь',
  yang: 'ян',
  ying: 'ин',
  yong: 'юн',
  yo: 'йо',
  wu: 'у',
  wa: 'ва',
  wo: 'во',
  wai: 'вай',
  wei: 'вэй',
  wan: 'вань',
  wen: 'вэнь',
  wang: 'ван',
  weng: 'вэн',
  yu: 'юй',
  yue: 'юэ',
  yuan: 'юань',
  yun: 'юнь',
  ri: 'жи',
  zhi: 'чжи',
  chi: 'чи',
  shi: 'ши',
  zi: 'цзы',
  ci: 'цы',
  si: 'сы',
  hui: 'хуэй',
};

const SYLLABLE = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])(.+)$/;

/** One pinyin syllable without tone in Cyrillic, by the Palladius system; undefined when it is no syllable. */
export function palladius(syllable: string): string | undefined {
  const plain = syllable.toLowerCase().replaceAll('ü', 'v');
  if (WHOLE[plain]) return WHOLE[plain];
  const [, initial = '', final = ''] = SYLLABLE.exec(plain) ?? [];
  if (!initial) return FINALS[plain];
  const rounded = /[jqx]/.test(initial) ? final.replace(/^u/, 'v') : final;
  const written = FINALS[rounded];
  return written && INITIALS[initial] + written;
}

/** Pinyin of hanzi without tones or spaces, by `reading` of single characters; unknown ones are left out. */
export function romaniseHanzi(hanzi: string, reading: (hanzi: string) => string): string {
  return [...hanzi].map(reading).join('');
}

/** Hanzi that transcribe foreign names; a run of two or more is likely part of one. */
export const TRANSCRIBING: ReadonlySet<string> = new Set(
  '阿艾安昂奥敖澳巴柏拜班邦保鲍贝本比彼宾波伯博布查茨达戴丹当道德登邓迪蒂丁顿多恩尔法凡范菲费芬丰佛夫弗福盖冈高戈哥格葛根古圭贵哈海汉豪赫亨洪胡华怀惠霍基吉加贾杰金津君卡凯坎康考科克肯库夸奎坤拉莱赖兰朗劳勒雷黎李里理利莉丽廉连良列林琳龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密敏明摩莫默姆穆娜纳乃南内尼涅妮宁纽农努诺欧帕派潘庞佩彭皮匹平泼珀普奇契齐乔切钦琼丘让热仁日荣茹儒瑞若萨塞赛桑森沙莎山尚绍舍申圣施史舒斯丝思斯苏索塔泰坦汤唐陶特滕提田廷图托瓦万旺威韦维魏温文沃乌伍西希锡席夏香肖谢辛欣休许雅亚延扬耶叶伊依因英尤于约泽扎詹珍芝治朱茱孜宗祖佐捷柴澤維爾羅馬達亞蘇薩內諾魯約倫羅蓋賽圖貝賓費華納瑪莉麗門倫蘭勞萊賴連龍盧呂邁麥農歐龐佩齊喬欽瓊讓熱榮紹聖絲圖烏錫謝許葉紮兹玆滋埃爱坡撒耳底该百示法亚伯以撒雅各流便西缅摩押'.split(
    '',
  ),
);
