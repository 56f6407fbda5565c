/**
 * Words that stand in names and name things in general, so that nobody is known by one alone: what a unit is, what it is for,
 * which of several it is. Whoever bears one as the whole name is known by it all the same.
 */
const WORDS = `the and for with from near all one two three first second third
  city cities town village borough county district region regional area areas metro metropolitan municipality municipal greater
  inner outer upper lower old new great grand little big long high low north south east west northern southern eastern western
  north-east north-west south-east south-west northeast northwest southeast southwest central centre center middle main
  port ports harbour harbor airport airports airfield aerodrome airbase terminal hub gateway station railway rail line lines bridge
  field fields island islands isle isles bay coast coastal beach cape gulf strait lake lakes river rivers delta valley hill hills mount
  mountain mountains forest park parks garden gardens green square street road lane gate house hall tower palace castle fort spring springs
  university universities college colleges school schools academy academies institute institutes institution faculty department
  polytechnic technical technological technology technologies science sciences scientific engineering medicine medical health
  hospital hospitals clinic clinics care children women men people education normal teachers agriculture agricultural forestry mining
  petroleum energy electric electronic power law politics political economics economic economy business management finance financial
  commerce trade trading industry industrial foreign studies language languages culture cultural communication communications
  media information computing digital data design architecture art arts fine modern contemporary ancient history historical natural nature
  museum museums gallery galleries library libraries archive archives collection collections theatre theater opera music musical
  film sport sports maritime naval navy army military air aviation space ocean marine river sea water waters food fashion science
  photography craft crafts folk war peace freedom liberty independence revolution victory memorial heritage history
  public private national international global world federal state states united union republic kingdom commonwealth democratic
  people's people socialist islamic federation confederation emirate emirates principality territory territories province provincial
  royal imperial king queen prince princess emperor president general saint santo santa san los las del des der den die van von
  free open independent common community social services service group company corporation limited bank market exchange club society
  foundation association council office authority agency research laboratory laboratories lab innovation development cooperation
  north-south cluster clusters zone special administrative capital reading mobile nice bath cork split hull deal orange buffalo phoenix
  essen worms turkey jersey chad male bar ham sale ware wells well hope welcome enterprise victoria surprise bend best batman
  young older future progress heart home life living light sun star stars moon rose gold golden silver diamond iron stone rock sand
  black white red blue yellow brown bright day days night spring summer autumn winter may march august
  of von und rep dem sar pdr arab fed dept univ inst tech intl`;

export const ordinaryEnglish: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));
