import { wordSet } from '../abbreviations';
import type { BoundaryWords } from '../boundaries';

export const EN_BOUNDARIES: BoundaryWords = {
  starters: wordSet(`
    the a an this that these those he she it they we you i his her hers its their our my your there here
    he's she's it's they're we're you're i'm i've i'd i'll he'd she'd we've they've that's there's here's what's
    who what when where why how which whose whom if whether as in on at for from with without within by to of into
    after before during since while although though because however but and or so yet then thus therefore hence
    moreover furthermore meanwhile otherwise nevertheless nonetheless besides also not no yes some many most much
    all each every both another other others neither either such several few
    is are was were does do did don't didn't doesn't isn't aren't wasn't can can't could would should has have had
    please let let's now today yesterday tomorrow tonight later soon once again still even only just about nearly
    according despite instead perhaps maybe until unless under over between among through throughout against
    everyone everybody nobody nothing something someone anyone everything`),
  subjects: wordSet("i i'm i've i'd i'll im ive we they he she it it's there this"),
  prepositions: wordSet(
    'in at on by until till since from after before around about near between during for of to through',
  ),
  markedNames: wordSet('yahoo jeopardy joomla'),
  headings: wordSet(`
    chapter part section volume book article appendix annex figure fig table tab scene act canto lesson unit step
    exhibit example question problem exercise note item rule case box map plate chart schedule theorem lemma`),
  clauseOpeners: /, (?:in |on |at |to )?(?:which|who|where|when|that)\b/g,
  dates: wordSet('a.m p.m am pm a.d b.c b.c.e c.e bce ad'),
  predicates:
    /^(?:is|are|was|were|be|been|has|have|had|does|did|do|will|would|can|could|may|might|must|shall|should|\w+(?:ed|s))$/i,
  times: wordSet(`
    est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest msk eastern central mountain pacific london
    moscow beijing local standard daylight time
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  beforeLetter: wordSet(`
    war vitamin plan type class grade group hepatitis team category option point section chapter appendix exhibit
    block room gate terminal side series model version schedule row level division list part`),
  surnames: /(?!)/,
  speech: wordSet(`
    said says say asked asks ask replied replies answered answers cried cries shouted shouts whispered whispers
    added adds exclaimed exclaims demanded demands wondered wonders yelled yells screamed screams muttered mutters
    murmured murmurs called calls inquired enquired snapped begged repeated roared growled
    joked quipped tweeted wrote writes declared insisted protested interrupted retorted remarked thought`),
};
