/** What the forms of a verb are made from: 1st and 3rd singular, 3rd plural, past masculine and feminine. */
export interface PrincipalParts {
  readonly first: string;
  readonly third: string;
  readonly plural: string;
  readonly past: string;
  readonly feminine: string;
}

/** Verbs of no productive class, by the end of their infinitive: 1st and 3rd singular, 3rd plural, past m and f. */
const ROOTS: Readonly<Record<string, string>> = {
  быть: 'буду будет будут был была',
  идти: 'иду идёт идут шёл шла',
  йти: 'йду йдёт йдут шёл шла',
  прийти: 'приду придёт придут пришёл пришла',
  ехать: 'еду едет едут ехал ехала',
  бежать: 'бегу бежит бегут бежал бежала',
  хотеть: 'хочу хочет хотят хотел хотела',
  мочь: 'могу может могут мог могла',
  лечь: 'лягу ляжет лягут лёг легла',
  жечь: 'жгу жжёт жгут жёг жгла',
  печь: 'пеку печёт пекут пёк пекла',
  течь: 'теку течёт текут тёк текла',
  беречь: 'берегу бережёт берегут берёг берегла',
  стеречь: 'стерегу стережёт стерегут стерёг стерегла',
  влечь: 'влеку влечёт влекут влёк влекла',
  дать: 'дам даст дадут дал дала',
  есть: 'ем ест едят ел ела',
  сесть: 'сяду сядет сядут сел села',
  вести: 'веду ведёт ведут вёл вела',
  брести: 'бреду бредёт бредут брёл брела',
  обрести: 'обрету обретёт обретут обрёл обрела',
  изобрести: 'изобрету изобретёт изобретут изобрёл изобрела',
  приобрести: 'приобрету приобретёт приобретут приобрёл приобрела',
  блюсти: 'блюду блюдёт блюдут блюл блюла',
  цвести: 'цвету цветёт цветут цвёл цвела',
  честь: 'чту чтёт чтут чёл чла',
  нести: 'несу несёт несут нёс несла',
  везти: 'везу везёт везут вёз везла',
  ползти: 'ползу ползёт ползут полз ползла',
  спасти: 'спасу спасёт спасут спас спасла',
  трясти: 'трясу трясёт трясут тряс трясла',
  расти: 'расту растёт растут рос росла',
  красть: 'краду крадёт крадут крал крала',
  класть: 'кладу кладёт кладут клал клала',
  пасть: 'паду падёт падут пал пала',
  лезть: 'лезу лезет лезут лез лезла',
  брать: 'беру берёт берут брал брала',
  драть: 'деру дерёт дерут драл драла',
  звать: 'зову зовёт зовут звал звала',
  ждать: 'жду ждёт ждут ждал ждала',
  рвать: 'рву рвёт рвут рвал рвала',
  врать: 'вру врёт врут врал врала',
  лгать: 'лгу лжёт лгут лгал лгала',
  гнать: 'гоню гонит гонят гнал гнала',
  спать: 'сплю спит спят спал спала',
  слать: 'шлю шлёт шлют слал слала',
  стать: 'стану станет станут стал стала',
  взять: 'возьму возьмёт возьмут взял взяла',
  снять: 'сниму снимет снимут снял сняла',
  понять: 'пойму поймёт поймут понял поняла',
  занять: 'займу займёт займут занял заняла',
  нанять: 'найму наймёт наймут нанял наняла',
  принять: 'приму примет примут принял приняла',
  предпринять: 'предприму предпримет предпримут предпринял предприняла',
  днять: 'дниму днимет днимут днял дняла',
  тнять: 'тниму тнимет тнимут тнял тняла',
  обнять: 'обниму обнимет обнимут обнял обняла',
  начать: 'начну начнёт начнут начал начала',
  жать: 'жму жмёт жмут жал жала',
  мереть: 'мру мрёт мрут мер мерла',
  переть: 'пру прёт прут пер перла',
  жить: 'живу живёт живут жил жила',
  плыть: 'плыву плывёт плывут плыл плыла',
  пить: 'пью пьёт пьют пил пила',
  бить: 'бью бьёт бьют бил била',
  лить: 'лью льёт льют лил лила',
  вить: 'вью вьёт вьют вил вила',
  шить: 'шью шьёт шьют шил шила',
  петь: 'пою поёт поют пел пела',
  мыть: 'мою моет моют мыл мыла',
  крыть: 'крою кроет кроют крыл крыла',
  рыть: 'рою роет роют рыл рыла',
  деть: 'дену денет денут дел дела',
  стоять: 'стою стоит стоят стоял стояла',
  бояться: 'боюсь боится боятся боялся боялась',
  смеять: 'смею смеёт смеют смеял смеяла',
  лаять: 'лаю лает лают лаял лаяла',
  деяться: 'деюсь деется деются деялся деялась',
  сеять: 'сею сеет сеют сеял сеяла',
  деять: 'дею деет деют деял деяла',
  молоть: 'мелю мелет мелют молол молола',
  бороть: 'борю борет борют борол борола',
  колоть: 'колю колет колют колол колола',
  клясть: 'кляну клянёт клянут клял кляла',
  ошибить: 'ошибу ошибёт ошибут ошиб ошибла',
  казать: 'кажу кажет кажут казал казала',
  слышать: 'слышу слышит слышат слышал слышала',
  видеть: 'вижу видит видят видел видела',
  зависеть: 'завишу зависит зависят зависел зависела',
  ненавидеть: 'ненавижу ненавидит ненавидят ненавидел ненавидела',
  обидеть: 'обижу обидит обидят обидел обидела',
  резать: 'режу режет режут резал резала',
  плакать: 'плачу плачет плачут плакал плакала',
  двигнуть: 'двигну двигнет двигнут двигнул двигнула',
  гибнуть: 'гибну гибнет гибнут гиб гибла',
  никнуть: 'никну никнет никнут ник никла',
  стигнуть: 'стигну стигнет стигнут стиг стигла',
  чезнуть: 'чезну чезнет чезнут чез чезла',
  выкнуть: 'выкну выкнет выкнут вык выкла',
};
const LONGEST_FIRST = Object.keys(ROOTS).sort((a, b) => b.length - a.length);
/** Short roots stand at the end of other verbs (добить, but любить): only behind these prefixes. */
const PREFIX =
  /^(?:|вы|за|на|о|об|обо|от|ото|по|под|подо|пере|пре|пред|при|про|раз|разо|рас|с|со|у|до|из|изо|ис|в|во|вз|вс|вос|воз|не|без|бес|пони|недо|превоз|вознена|воспроиз|произ|приоб|изоб)$/;

/** Principal parts of an infinitive without its -ся; undefined when it is of no known class. */
export function principalParts(infinitive: string, pattern: string): PrincipalParts | undefined {
  const root = LONGEST_FIRST.find((end) => infinitive.endsWith(end) && PREFIX.test(infinitive.slice(0, -end.length)));
  if (root) return rooted(infinitive.slice(0, -root.length), ROOTS[root] as string);
  const stem = infinitive.replace(/ть$/, '');
  if (stem === infinitive) return undefined;
  const present = productive(stem, pattern);
  return present && { ...present, past: `${stem}л`, feminine: `${stem}ла` };
}

function rooted(prefix: string, parts: string): PrincipalParts {
  const [first = '', third = '', plural = '', past = '', feminine = ''] = parts.split(' ').map((part) => prefix + part);
  return { first, third, plural, past, feminine };
}

type Present = Pick<PrincipalParts, 'first' | 'third' | 'plural'>;

/** The productive classes and the closed ones that the accent pattern betrays. */
function productive(stem: string, pattern: string): Present | undefined {
  const base = stem.slice(0, -1);
  if (/[дзтс][аоу]?вав?а$|вава$|дава$|става$|знава$/.test(stem) && pattern === 'b')
    return withJ(stem.slice(0, -2), 'ё');
  if (/[ое]ва$/.test(stem) && stem.length > 4)
    return withJ(
      `${stem.slice(0, -3)}${/[жшчщц]ева$/.test(stem) || stem.endsWith('ова') ? 'у' : 'ю'}`,
      pattern === 'b' ? 'ё' : 'е',
    );
  if (stem.endsWith('ну')) return { first: stem, third: `${base}${pattern === 'b' ? 'ё' : 'е'}т`, plural: `${stem}т` };
  if (stem.endsWith('и')) return second(base);
  if (stem.endsWith('е')) return pattern === 'a' ? withJ(stem, 'е') : second(base);
  if (!/[ая]$/.test(stem)) return undefined;
  if (pattern === 'a') return withJ(stem, 'е');
  if (/[жшчщ]а$|стоя$|спа$|боя$/.test(stem)) return second(base);
  return pattern === 'c' ? mutated(base) : undefined;
}

function withJ(stem: string, theme: string): Present {
  return { first: `${stem}ю`, third: `${stem}${theme}т`, plural: `${stem}ют` };
}

/** -ить and the like: люблю, любит, любят. */
function second(base: string): Present {
  const husher = /[жшчщ]$/.test(base);
  const changed = mutate(base);
  return {
    first: changed + (/[жшчщ]$/.test(changed) ? 'у' : 'ю'),
    third: `${base}ит`,
    plural: base + (husher ? 'ат' : 'ят'),
  };
}

/** писать: пишу, пишет, пишут. */
function mutated(base: string): Present {
  const changed = base.replace(/к$/, 'ч').replace(/г$/, 'ж').replace(/х$/, 'ш');
  const stem = changed === base ? mutate(base) : changed;
  const soft = /[жшчщ]$/.test(stem);
  return { first: stem + (soft ? 'у' : 'ю'), third: `${stem}ет`, plural: stem + (soft ? 'ут' : 'ют') };
}

const FOREIGN = /(?:щит|трет|рет|сет|вет|лот|крат|прет|врат|хот|бот|вят)$/;
const TO_SHCH = /(?:рат|вет|рет|сет|щит|прет|свят|сыт|тит|лот|мут|ост|уст|ист|аст|ест|ыст|ст|ск)$/;

function mutate(base: string): string {
  if (/(?:ст|ск)$/.test(base)) return `${base.slice(0, -2)}щ`;
  if (/т$/.test(base)) return base.slice(0, -1) + (TO_SHCH.test(base) && FOREIGN.test(base) ? 'щ' : 'ч');
  if (/[дз]$/.test(base)) return `${base.slice(0, -1)}ж`;
  if (/с$/.test(base)) return `${base.slice(0, -1)}ш`;
  return /[бпвмф]$/.test(base) ? `${base}л` : base;
}
