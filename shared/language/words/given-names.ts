import { wordList } from './word-list.ts';

/**
 * Given names as they are met in companies of many countries, folded (no accents): somebody who is spoken of but not in the room. Names that
 * are words too ("Will", "Grace") are left out; they count only for people of the session.
 */
export const GIVEN_NAMES =
  wordList(`aaron abdul abdullah abena abigail adam adeel adela adele adrian adriana agata agnes agnieszka ahmad ahmed aiko aisha akira alan albert
alberto alejandro aleksandra alex alexander alexandra alexandre alexei alfonso alfred ali alice alicia alina alison amanda amara amelia
amina amir amit amy ana anders andre andrea andreas andrei andrew andrzej angela angelo anita anja anke ann anna anne annette annika
anthony anton antonia antonio arjun armando arnaud arthur arturo asha astrid aurora axel ayse barbara barry bart beatrice beatriz ben
benedikt benjamin bernadette bernard bernd bernhard beth bettina bianca birgit bjorn bogdan boris brad brandon brenda brian brigitte bruce
bruno bryan caitlin callum camila camille carl carla carlo carlos carmen carol carolina caroline caterina catherine cathy cecilia cedric
celine cesar chad charles charlie charlotte chen chiara chidi chloe chris christian christina christine christoph christopher cindy claire
clara claudia claudio clemens colin connor conrad cornelia craig cristina cynthia dai damian dan daniel daniela danielle danny daphne
darren dave david dawid debbie deborah deepak denis denise dennis derek desmond detlef diana diane diego dieter dimitri dina dirk dmitri
dominic dominik donald donna doris dorota dorothy doug douglas duncan dylan edgar edith eduardo edward egon eileen ekaterina elaine
eleanor elena elif elisa elizabeth elke ella ellen elliot els elsa emil emilia emily emma emmanuel enrico enrique eric erica erich erik
erika ernst esteban esther ethan eugene eva evan evelyn ewa fabian fabio farah farid fatima fatou felix ferdinand fergus fernanda fernando
filip fiona florian frances francesca francesco francis francisco francois frederic frederick freya frieda fritz gabriel gabriela gareth
garrett gary gavin geoffrey george georgia georgios gerald gerard gerd gerhard giles gina giovanni gisela giulia giuseppe gloria gordon
grazyna greg gregor gregory greta guido guillaume gunther gustav gustavo hamid hana hanna hannah hans harald harold harriet harry hassan
heather hedda heidi heike heinz helen helena helga helmut hendrik henri henrik henry herbert hermann hilary hiroshi holger horst howard
hubert hugh hugo hussein ian ibrahim ida ignacio igor ilse imran ines inga inge ingo ingrid irene irina irma isaac isabel isabella
isabelle ivan jacek jackie jacob jacqueline jacques jakob jakub jamal james jamie jan jana jane janet janice janina janine jason javier
jean jeff jeffrey jennifer jenny jens jeremy jerome jesper jess jesse jessica jesus jill jim jimmy joachim joan joana joanna jochen joe
joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jorge jose josef josefina joseph josephine josh joshua
joyce juan juana judith judy julia julian juliana julie julien julio jurgen justin justyna kai kamal kamil karen karim karin karina karl
karla karol karolina kasia kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay kayla keith kelly kelvin ken
kenji kenneth kerstin kevin khalid kieran kim kirsten kirsty klaus kofi konrad kostas krishna kristin kristina krzysztof kumar kurt kwame
kyle lakshmi lara larry lars laura lauren laurence laurent lea leah lech leila lena leo leon leonard leonardo leonie leslie lewis lia liam
lidia lina linda lindsay lionel lisa lorena lorenzo loretta lorraine lotte louis louise luc luca lucas lucia luciano lucie lucy ludwig
luigi luis luisa lukas luke lydia lynn maciej magdalena magnus mahmoud maja malik malte manfred manuel manuela marc marcel marcela marcelo
marcin marco marcos marcus marek margaret margarita maria mariana marianne marie marina mario marion marius markus marlene marlon marta
martha martin martina martyna mary marzena massimo mateo mateusz matilda matt matteo matthew matthias maureen maurice mauro maximilian
maya megan mehmet mei melanie melissa mercedes michael michal michel michele michelle miguel mika mikael mikhail milan milena milo mina
mira miriam mirko mohamed mohammad mohammed moira mona monica monika monique moritz muhammad mustafa myriam nadia nadine nadja naomi
natalia natalie natasha nathalie nathan neil nela nelson nicholas nicola nicolas nicole nigel niklas nikola nikolai nikos nils nina noah
noel noor nora norbert norma norman octavia olaf oleg olga oliver olivia olivier omar oscar osman otto owen pablo pamela paola paolo
pascal patricia patrick paul paula paulina pauline paulo pavel pawel pedro peggy penelope petar peter petra phil philip philipp philippe
phillip pia pierre pieter pilar piotr priscilla priya qing rachel radek rafael rahul rainer raj rajesh ralf ralph ramesh ramon rani
raphael rashid raul ravi raymond rebecca regina reinhard renate rene ricardo riccardo richard rita robert roberta roberto robin rodrigo
roger roland rolf roman romina ron ronald ronja rosa rosalind rosario rosemary ross ruben rudi rudolf rupert russell ruth ryan sabine
sabrina said sally salma salman sam samantha samir samuel sandra sandro sanjay santiago sara sarah sasha saskia scott sean sebastian
selina serena serge sergei sergio shanice shannon sharon sheila shirley sidney sigrid silke silvia simon simona simone sinead siobhan
sofia sofie sonia sonja sophia sophie soren stacy stanislav stefan stefania stefanie steffen stella stephan stephanie stephen steve steven
stuart sunita susan susana susanne suzanne svein sven svetlana sylvia sylvie takashi takeshi tamara tamsin tania tanja tara tatiana teresa
terry thandi theo theresa thierry thomas thorsten tiago tim timo timothy tina tobias tobin todd tom tomas tomasz tommaso tony torben
torsten tracy trevor tristan troy tunde tyler tyrone udo ulf ulrich ulrike ursula uwe valentin valentina valeria vanessa vera verena
veronica veronika vicky victoria vikram viktor vincent vincenzo virginia vivian vivien vladimir volker wal walter wanda wei wendy werner
wiktor wilfried wilhelm william wojciech wolfgang xavier xiu yan yannick yasmin yasmine yolanda yuki yuri yusuf yves yvonne zainab zara
zbigniew zdenek zoe zofia zsofia zuzana`);
