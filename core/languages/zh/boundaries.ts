import { wordSet } from '../abbreviations';
import type { BoundaryWords } from '../boundaries';

/** Simplified and traditional side by side. */
export const ZH_BOUNDARIES: BoundaryWords = {
  starters: wordSet(`
    他 她 它 我 你 您 咱 这 這 那 后来 後來 忽然 突然 终于 終於 如今 现在 現在 当时 當時 有一天 第二天
    从此 從此 此时 此時 此后 此後 这时 這時 然后 然後 随后 隨後 接着 接著`),
  subjects: wordSet(''),
  prepositions: wordSet('在 于 於 自 从 從 到 截至'),
  markedNames: wordSet(''),
  headings: wordSet('图 圖 表 附录 附錄 附件 例 注 註'),
  clauseOpeners: /，/g,
  dates: wordSet(''),
  predicates: /./,
  times: wordSet(''),
  beforeLetter: wordSet(''),
  surnames: /(?!)/,
  speech: wordSet(`
    问 問 答 喊 叫 嚷 吼 骂 罵 叹 嘆 称 稱 想 写 寫 喝 劝 勸 命令 吩咐 回答 表示 指出 强调 強調 解释 解釋
    补充 補充 警告 承认 承認 告诉 告訴 反问 反問 追问 追問 宣布 呼吁 呼籲 透露 写道 寫道 说道 說道 问道 問道 答道 笑道 喊道 叫道
    叹道 嘆道 心想 暗想 坦言 直言 介绍 介紹 评论 評論 抱怨 感叹 感嘆 惊呼 驚呼 自语 自語 嘀咕 咕哝 咕噥`),
};

/** What may not begin a sentence after a closing quotation mark: `“……？”的问题`, `“……！”等`. */
export const ZH_CONTINUERS: ReadonlySet<string> = wordSet('的 之 等 和 与 與 及 或 似 式');

/** Hanzi that write the sounds of foreign names; a half-width stop between two of them is a name's dot. */
export const ZH_SOUNDS: ReadonlySet<string> = new Set(
  '阿埃艾安奥奧巴拜班邦鲍鮑贝貝本比彼宾賓波伯博布查达達戴丹道德登迪蒂丁杜顿頓多恩尔爾法范費费芬佛弗福富盖蓋甘高戈格根古哈海汉漢豪赫亨侯胡华華怀懷惠霍基吉加伽贾賈杰傑金卡凯凱坎康考柯科可克肯孔库庫夸拉莱萊' +
    '兰蘭朗劳勞勒雷里利莉丽麗连連列林刘劉龙龍卢盧鲁魯伦倫罗羅洛吕呂马馬麦麥曼芒毛梅门門蒙米密敏明摩莫默姆穆纳納娜乃南内內尼妮宁寧纽紐努诺諾欧歐帕潘庞龐培佩彭蓬皮平珀普奇齐齊乔喬钱錢琼瓊曲热熱日荣榮茹儒瑞若' +
    '萨薩塞赛賽桑瑟森沙莎山尚绍紹舍申圣聖施什史士斯舒朔司丝絲松苏蘇索塔泰坦汤湯唐陶特提廷图圖托脱脫瓦万萬旺威韦韋维維魏温溫文沃乌烏伍西希夏肖谢謝辛欣休修徐许許雪逊遜雅亚亞扬揚耶叶葉伊因英尤约約泽澤扎詹珍芝' +
    '朱卓兹茲佐丘策茨聪蕾梯伟偉梭冈岡翰茜琳琪娅婭黛黎璐菲芙薇葛汀霖娄婁崔诗詩涅曾聂聶刚剛',
);
