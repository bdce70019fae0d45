import { type Abbreviations, wordSet } from '../abbreviations';

/** English and other Latin-script abbreviations; used for Latin words in texts of any language. */
export const EN_ABBREVIATIONS: Abbreviations = {
  leading: wordSet(`
    mr mrs ms mx messrs mmes mme mlle dr drs prof profs rev fr supt insp msgr
    gen lt maj capt cpt sgt cpl pvt adm cmdr cmdt lieut brig sen sens gov govs pres atty assoc
    e.g i.e cf vs v viz ca approx w/o attn incl excl nee nées u.s.s h.m.s r.m.s z.b bzw ggf vgl`),
  beforeNumber: wordSet(`
    no nos nr n° p pp pg pgs vol vols fig figs ch chap chaps sec secs sect sects art arts par para paras eq eqs
    ex exs ext tab tbl app n nn l ll cl reg regs bk bks op ser vers f ff fax Apt Rm Ste
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`),
  insideName: wordSet(`
    st mt mts ft pt hon col rep reps det dir dep asst amb ed eds trans repr feat al esp orig var subsp sp spp dipl
    inc ltd llc llp plc co corp cos bros mfg int'l nat'l assn dept univ comm gov't
    jr sr snr jnr ave blvd rd hwy pkwy sq bldg
    ph.d phd m.d d.phil b.a m.a b.sc m.sc ll.b ll.d ed.d d.d.s m.b.a r.n c.p.a esq
    u.s u.k u.n e.u u.s.a u.s.s.r u.a.e p.r.c d.c l.a n.y n.j b.c a.k.a c/o d.h
    Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore
    Pa Penn Que Tenn Tex Va Vt Wash Wis Wyo
    gmbh ag s.a s.p.a s.r.l n.v b.v pty pte bhd tel`),
  closing: wordSet(`
    etc a.m p.m am pm a.d b.c.e c.e bce ibid p.s n.b r.s.v.p q.v s.v
    yd yds mi oz lb lbs hr hrs min mins mph kg km cm mm gal qt doz`),
  afterNumber: wordSet('sq.ft cu.ft c b d m s r'),
};
