/** Signs that are one thing in two shapes, each one UTF-16 unit long: width, script, kind of dash or space. */
const SAME: Readonly<Record<string, string>> = {
  ё: 'е',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '’': "'",
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '～': '~',
  '〜': '~',
  '％': '%',
  '：': ':',
  '．': '.',
  萬: '万',
  億: '亿',
  兩: '两',
  點: '点',
  幾: '几',
  數: '数',
  餘: '余',
  時: '时',
  個: '个',
  號: '号',
  週: '周',
  紀: '纪',
  鐘: '钟',
  鍾: '钟',
  圓: '圆',
  歐: '欧',
  鎊: '镑',
  盧: '卢',
  韓: '韩',
  噸: '吨',
  頓: '顿',
  裡: '里',
  約: '约',
  將: '将',
  達: '达',
  過: '过',
  於: '于',
  級: '级',
  歲: '岁',
  鐵: '铁',
  華: '华',
  攝: '摄',
  畝: '亩',
  頃: '顷',
  貳: '贰',
  參: '叁',
  陸: '陆',
  臺: '台',
  幣: '币',
  亞: '亚',
  畢: '毕',
  爾: '尔',
  蘭: '兰',
  裏: '里',
  間: '间',
  後: '后',
  當: '当',
  從: '从',
  內: '内',
  滿: '满',
  僅: '仅',
  單: '单',
  雙: '双',
  項: '项',
  種: '种',
  輛: '辆',
  歷: '历',
  開: '开',
  結: '结',
  進: '进',
  來: '来',
};

const SHAPES = new RegExp(`[${Object.keys(SAME).join('')}０-９]`, 'g');
const PRIVATE = /[\ue000-\ue00f]/g;

/**
 * The text in one shape for reading values: lower case, half-width digits, simplified signs, plain dashes and spaces.
 * Every offset stays; a letter whose lower case is longer keeps its case.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(/[A-ZА-ЯЁ]/g, (sign) => sign.toLowerCase());
  return same.replace(PRIVATE, ' ').replace(SHAPES, (sign) => SAME[sign] ?? halfWidth(sign));
}

function halfWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0xfee0);
}
