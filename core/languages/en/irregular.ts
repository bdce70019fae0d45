const GROUPS = `be am is are was were been being
have has had having
do does did done
go goes went gone
say said
make made
take took taken
come came
see saw seen
know knew known
get got gotten
give gave given
find found
think thought
tell told
become became
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran
pay paid
sit sat
speak spoke spoken
lie lay lain
lead led
read read
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
sell sold
fight fought
teach taught
eat ate eaten
sing sang sung
strike struck stricken
hang hung
shake shook shaken
ride rode ridden
feed fed
shoot shot
drink drank drunk
swim swam swum
fly flew flown
arise arose arisen
awake awoke awoken
bear bore born borne
beat beaten
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
breed bred
burn burnt
creep crept
dig dug
dream dreamt
dwell dwelt
flee fled
forbid forbade forbidden
forgive forgave forgiven
freeze froze frozen
hide hid hidden
kneel knelt
lay laid
lend lent
light lit
ring rang rung
seem seemed
shine shone
shrink shrank shrunk
sink sank sunk
sleep slept
slide slid
smell smelt
spin spun
spit spat
steal stole stolen
stick stuck
sting stung
swear swore sworn
sweep swept
swing swung
tear tore torn
wake woke woken
weep wept
wind wound
withdraw withdrew withdrawn
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
person people persons
life lives
wife wives
knife knives
leaf leaves
half halves
self selves
thief thieves
wolf wolves
good better best
bad worse worst
far farther further
little less least
old elder eldest
use used`;

/** Irregular form → dictionary form, lower case. */
export const ENGLISH_IRREGULAR: ReadonlyMap<string, string> = new Map(
  GROUPS.split('\n').flatMap((group) => {
    const [base, ...forms] = group.split(' ') as [string, ...string[]];
    return forms.map((form) => [form, base] as const);
  }),
);
