/**
 * Forms with their stress, by lemma with part of speech and pattern: `key form`, one a comma. A form followed by `?` has
 * a stress that its pattern does not decide, so nothing may be said.
 */
export const STRESSED: Readonly<Record<string, string>> = {
  // nouns, pattern a
  'кни́га noun-f a':
    'sg.gen кни́ги, sg.dat кни́ге, sg.acc кни́гу, sg.ins кни́гой, pl.nom кни́ги, pl.gen книг, pl.ins кни́гами',
  'газе́та noun-f a': 'sg.gen газе́ты, pl.gen газе́т, pl.prp газе́тах',
  'авто́бус noun-m a': 'sg.gen авто́буса, pl.nom авто́бусы, pl.gen авто́бусов, pl.ins авто́бусами',
  'зда́ние noun-n a': 'sg.gen зда́ния, sg.prp зда́нии, pl.gen зда́ний, pl.dat зда́ниям',
  'а́рмия noun-f a': 'sg.gen а́рмии, sg.acc а́рмию, pl.gen а́рмий',
  'ёлка noun-f a': 'sg.gen ёлки, sg.acc ёлку, pl.gen ёлок',
  'англича́нин noun-m a': 'sg.gen англича́нина, pl.nom англича́не, pl.gen англича́н, pl.dat англича́нам',
  'музе́й noun-m a': 'sg.gen музе́я, sg.ins музе́ем, pl.gen музе́ев',
  // nouns, pattern b
  'стол noun-m b':
    'sg.gen стола́, sg.ins столо́м, sg.prp столе́, pl.nom столы́, pl.gen столо́в, pl.dat стола́м, pl.ins стола́ми',
  'оте́ц noun-m b': 'sg.gen отца́, sg.ins отцо́м, pl.nom отцы́, pl.gen отцо́в',
  'слова́рь noun-m b': 'sg.gen словаря́, sg.ins словарём, pl.gen словаре́й',
  'день noun-m b': 'sg.gen дня, sg.ins днём, pl.nom дни, pl.gen дней, pl.ins дня́ми',
  'статья́ noun-f b': 'sg.gen статьи́, sg.acc статью́, pl.gen стате́й, pl.dat статья́м',
  'лоску́т noun-m b': 'sg.gen лоскута́, pl.nom лоскутья?',
  'язы́к noun-m b': 'sg.gen языка́, sg.prp языке́, pl.gen языко́в',
  'любо́вь noun-f b': 'sg.gen любви́, sg.ins любо́вью',
  // nouns, pattern c
  'го́род noun-m c': 'sg.gen го́рода, sg.prp го́роде, pl.nom города́, pl.gen городо́в, pl.ins города́ми',
  'сло́во noun-n c': 'sg.gen сло́ва, sg.ins сло́вом, pl.nom слова́, pl.gen слов, pl.dat слова́м',
  'де́ло noun-n c': 'sg.dat де́лу, pl.nom дела́, pl.prp дела́х',
  'вре́мя noun-n c': 'sg.gen вре́мени, sg.ins вре́менем, pl.nom времена́, pl.gen времён, pl.dat времена́м',
  'по́ле noun-n c': 'sg.gen по́ля, sg.ins по́лем, pl.nom поля́, pl.gen поле́й',
  'лес noun-m c': 'sg.gen ле́са, sg.dat ле́су, sg.loc лесу́, pl.nom леса́, pl.gen лесо́в',
  'час noun-m c': 'sg.gen часа?, sg.dat ча́су, pl.nom часы́',
  // nouns, pattern d
  'окно́ noun-n d': 'sg.gen окна́, sg.ins окно́м, pl.nom о́кна, pl.gen о́кон, pl.ins о́кнами',
  'страна́ noun-f d': 'sg.gen страны́, sg.acc страну́, pl.nom стра́ны, pl.gen стран, pl.dat стра́нам',
  'сестра́ noun-f d': 'sg.dat сестре́, pl.nom сёстры, pl.gen сестёр, pl.dat сёстрам',
  'колесо́ noun-n d': 'sg.gen колеса́, pl.nom колёса, pl.gen колёс',
  'кольцо́ noun-n d': 'pl.nom ко́льца, pl.gen коле́ц, pl.dat ко́льцам',
  'письмо́ noun-n d': 'sg.prp письме́, pl.nom пи́сьма, pl.gen пи́сем',
  'высота́ noun-f d': 'sg.gen высоты́, pl.nom высо́ты, pl.gen высо́т',
  'семья́ noun-f d': 'sg.acc семью́, pl.nom се́мьи, pl.gen семе́й, pl.ins се́мьями',
  'крыло́ noun-n d': 'pl.nom кры́лья, pl.gen кры́льев',
  "вода́ noun-f d'": 'sg.gen воды́, sg.acc во́ду, sg.ins водо́й, pl.nom во́ды',
  "земля́ noun-f d'": 'sg.gen земли́, sg.acc зе́млю, pl.nom зе́мли, pl.gen земе́ль, pl.dat зе́млям',
  // nouns, pattern e
  'дочь noun-f e': 'sg.gen до́чери, pl.nom до́чери, pl.gen дочере́й, pl.dat дочеря́м, pl.ins дочерьми́',
  'но́вость noun-f e': 'sg.gen но́вости, sg.ins но́востью, pl.nom но́вости, pl.gen новосте́й, pl.prp новостя́х',
  'ка́мень noun-m e': 'sg.gen ка́мня, pl.nom ка́мни, pl.gen камне́й, pl.ins камня́ми',
  'волк noun-m e': 'sg.gen во́лка, pl.nom во́лки, pl.gen волко́в, pl.acc волко́в',
  'ве́щь noun-f e': 'sg.gen ве́щи, pl.acc ве́щи, pl.gen веще́й',
  // nouns, pattern f
  'слеза́ noun-f f': 'sg.gen слезы́, sg.acc слезу́, pl.nom слёзы, pl.gen слёз, pl.dat слеза́м',
  'губа́ noun-f f': 'sg.acc губу́, pl.nom гу́бы, pl.ins губа́ми',
  "рука́ noun-f f'": 'sg.gen руки́, sg.acc ру́ку, sg.ins руко́й, pl.nom ру́ки, pl.gen рук, pl.dat рука́м',
  "голова́ noun-f f'": 'sg.gen головы́, sg.acc го́лову, pl.nom го́ловы, pl.gen голо́в, pl.prp голова́х',
  "сторона́ noun-f f'": 'sg.dat стороне́, sg.acc сто́рону, pl.nom сто́роны, pl.gen сторо́н',
  "гру́дь noun-f f''": 'sg.gen груди́, sg.ins гру́дью, pl.nom гру́ди, pl.gen груде́й',
  // nouns apart
  'челове́к noun-m ?': 'sg.gen челове́ка, pl.nom лю́ди, pl.gen люде́й, pl.ins людьми́',
  'де́рево noun-n ?': 'sg.gen де́рева, pl.nom дере́вья',
  'пальто́ noun-n -': 'sg.gen пальто́',
  'кани́кулы noun-pl a': 'pl.gen кани́кул, pl.ins кани́кулами',
  'часы́ noun-pl b': 'pl.gen часо́в, pl.dat часа́м',
  'лю́ди noun-pl e': 'pl.gen люде́й',
  'неве́домо noun-n ?': 'sg.gen неведома?',
  // adjectives
  "ста́рый adj a/c''":
    'm.gen ста́рого, f.ins ста́рой, pl.ins ста́рыми, short.m стар, short.f стара́, short.n старо?, comparative старе́е',
  'краси́вый adj a/a':
    'f.acc краси́вую, short.m краси́в, short.f краси́ва, short.pl краси́вы, comparative краси́вее, superlative краси́вейший',
  'молодо́й adj b/c':
    'm.gen молодо́го, f.nom молода́я, pl.prp молоды́х, short.m мо́лод, short.f молода́, short.n мо́лодо, short.pl мо́лоды, comparative моло́же',
  "бли́зкий adj a/c'":
    'pl.gen бли́зких, short.m бли́зок, short.f близка́, short.n бли́зко, short.pl близки?, comparative бли́же, superlative ближа́йший',
  'у́мный adj a/b': 'm.dat у́мному, short.m умён, short.f умна́, short.n умно́, short.pl умны́, comparative умне́е',
  'хоро́ший adj a/b': 'superlative лучшие?, comparative лу́чше, short.f хороша́, short.n хорошо́',
  'большо́й adj b': 'm.gen большо́го, f.gen большо́й, pl.nom больши́е',
  'си́ний adj a/c': 'f.nom си́няя, m.prp си́нем',
  "коро́ткий adj a/c''": 'short.f коротка́, short.m коротк?, comparative коро́че',
  'здоро́вый adj a/a': 'short.f здоро́ва, comparative здорове́е',
  // verbs, present a
  'чита́ть verb-ipf a/a':
    '1sg чита́ю, 3sg чита́ет, 3pl чита́ют, past.f чита́ла, imperative.sg чита́й, imperative.pl чита́йте, gerund.present чита́я, active.present чита́ющий, active.past чита́вший, passive.present чита́емый',
  'рисова́ть verb-ipf a/a': '1sg рису́ю, 3pl рису́ют, past.m рисова́л, imperative.sg рису́й',
  'тре́бовать verb-ipf a/a': '3sg тре́бует, past.pl тре́бовали, gerund.present тре́буя',
  'сде́лать verb-pf a/a': '3sg сде́лает, passive.past сде́ланный, passive.short.f сде́лана, gerund.past сде́лав',
  'встре́тить verb-pf a/a': '1sg встре́чу, 3pl встре́тят, passive.past встре́ченный',
  'вы́йти verb-pf a/a': '1sg вы́йду, past.m вы́шел, past.f вы́шла, imperative.sg вы́йди',
  'занима́ться verb-ipf a/a': '3sg занима́ется, past.f занима́лась, gerund.present занима́ясь',
  'бы́ть verb-ipf a/c': '1sg бу́ду, 3pl бу́дут, past.f была́, past.n бы́ло, past.pl бы́ли',
  // present b
  'говори́ть verb-ipf b/a':
    '1sg говорю́, 2sg говори́шь, 3pl говоря́т, past.pl говори́ли, imperative.sg говори́, active.present говоря́щий',
  'реши́ть verb-pf b/a': '1sg решу́, 3sg реши́т, passive.past решённый, passive.short.f решена́, passive.short.m решён',
  'дава́ть verb-ipf b/a': '1sg даю́, 3sg даёт, past.n дава́ло, imperative.sg дава́й',
  'идти́ verb-ipf b/b': '1sg иду́, 3sg идёт, past.m шёл, past.f шла, imperative.pl иди́те, gerund.present идя́',
  'принести́ verb-pf b/b':
    '1sg принесу́, 3sg принесёт, past.m принёс, past.f принесла́, past.pl принесли́, active.past принёсший',
  'нача́ть verb-pf b/c': '1sg начну́, 3sg начнёт, past.m на́чал, past.f начала́, past.pl на́чали',
  'взять verb-pf b/c': '1sg возьму́, past.m взял, past.f взяла́, past.n взя́ло',
  "да́ть verb-pf b/c'": 'past.f дала́, past.n дало?, past.pl да́ли',
  'собра́ть verb-pf b/c': '3pl соберу́т, past.m собра́л, past.f собрала́, past.pl собра́ли',
  "нача́ться verb-pf b/c''": '3sg начнётся, past.f начала́сь, past.m начался?, past.pl начались?',
  'умере́ть verb-pf b/c': '3sg умрёт, past.m у́мер, past.f умерла́, past.pl у́мерли',
  'стоя́ть verb-ipf b/a': '1sg стою́, 3sg стои́т, imperative.sg сто́й, past.f стоя́ла',
  // present c
  'писа́ть verb-ipf c/a':
    '1sg пишу́, 2sg пи́шешь, 3sg пи́шет, 3pl пи́шут, past.f писа́ла, imperative.sg пиши́, imperative.pl пиши́те',
  'написа́ть verb-pf c/a':
    '1sg напишу́, 3pl напи́шут, passive.past напи́санный, passive.short.m напи́сан, passive.short.n напи́сано',
  'смотре́ть verb-ipf c/a': '1sg смотрю́, 3sg смо́трит, 3pl смо́трят, past.m смотре́л, imperative.sg смотри́',
  'получи́ть verb-pf c/a':
    '1sg получу́, 2pl полу́чите, past.pl получи́ли, passive.past полу́ченный, passive.short.f полу́чена',
  'мочь verb-ipf c/b': '1sg могу́, 3sg мо́жет, 3pl мо́гут, past.m мог, past.f могла́, past.pl могли́',
  'приня́ть verb-pf c/c': '1sg приму́, 3pl при́мут, past.m при́нял, past.f приняла́, past.pl при́няли',
  'хоте́ть verb-ipf c/a': '1sg хочу́, 3sg хо́чет, 1pl хоти́м, 3pl хотя́т, past.f хоте́ла',
  'верну́ться verb-pf b/a': '1sg верну́сь, 3sg вернётся, past.f верну́лась, past.pl верну́лись',
  'со́бственность noun-f a': 'sg.ins со́бственностью',
  'больно́й noun-m b': 'sg.gen больно́го, pl.dat больны́м',
  'запята́я noun-f b': 'sg.acc запяту́ю, pl.gen запяты́х',
  "пода́ть verb-pf b/c'": 'passive.past по́данный, passive.short.m по́дан, passive.short.f подана?',
  'заня́ть verb-pf b/c': 'passive.past за́нятый, passive.short.pl за́няты, past.m за́нял',
  'провести́ verb-pf b/b': 'passive.past проведённый, passive.short.f проведена́, active.past прове́дший',
  'сиде́ть verb-ipf b/a': 'gerund.present си́дя, 3pl сидя́т',
  'ходи́ть verb-ipf c/a': 'gerund.present ходя́, active.present ходящий?, 1sg хожу́',
  'иска́ть verb-ipf c/a': 'active.present и́щущий, 3sg и́щет',
  'люби́ть verb-ipf c/a': 'passive.present люби́мый, 1sg люблю́, 3pl лю́бят',
  'верну́ть verb-pf b/a': '1pl вернём, passive.past возвращенный?',
  // pronouns and numerals
  'свой pron b': 'm.gen своего́, pl.gen свои́х, f.nom своя́',
  'два num b': 'pl.ins двумя́, pl.gen двух',
  'ка́ждый pron a': 'm.gen ка́ждого, f.ins ка́ждой',
};
