/** First names, for where no cue but the name itself tells a name. */
const NAMES = `
aaron abby abdul abigail adam adele ahmed aidan aisha alan albert alex alexa alexander alexandra
alfie ali alice alicia alina alison amanda amber amelia amelie amir amy ana andre andrea andrew
andy angela anita ann anna annabel anne annie anthony anton antonio archie aria ariana arjun
arthur arun asher ashley aurora ava ayesha barbara beatrice bella ben benjamin bernard beth betty
bianca billy bob bobby brandon brian bruno callum cameron camila carl carla carlos carmen caroline
catherine charles charley charlie charlotte cheng chloe chris christian christina christopher
claire clara claudia colin connor craig daisy daniel daniela danny darren dave david dean deborah
denis dennis diana diego dmitri dominic donna dylan eddie edward eleanor elena eli elijah elise
eliza elizabeth ella ellen ellie elliot eloise elsie emil emilia emily emma eric erik erin esme
ethan eva evan eve evelyn evie ezra fatima felix finley fiona florence francesca frank freddie
freya gabriel gareth gary gavin gemma george georgia gina grace graham greta gwen hamza hannah
harper harriet harris harry harvey hassan hattie heather heidi helen helena henry holly hugo ian
ibrahim imogen ines ingrid ioana isaac isabel isabella isla ivan jack jackson jacob jade jake
james jamie jan jane janet jasmine jason jayden jean jeff jennifer jenny jeremy jess jessica
jessie jill jim jimmy joan joanna joe joel johan john johnny jonas jonathan jordan jose josef
joseph josh joshua juan judith julia julian julie juliet kai karen karim karl kate katharine
katherine kathryn katie katy kayla keith kelly ken kenji kevin khadija khalid kieran kim kyle lara
larry laura lauren layla lea leah lena leo leon leonardo lewis liam libby lilly lily linda lisa
logan lola louis louisa louise luca lucas lucia lucy luis luka luke lydia mabel maddie madison
maisie malik marco marcus maria marie marina mario martha martin marta mary maryam mason mateo
matilda matt matthew maya megan mei melanie melissa mia michael michelle miguel mike mila millie
milo miriam mohamed mohammed mollie molly muhammad nadia naomi natalia natalie natasha nathan neil
niamh nicholas nick nicola nicole nina noah noor nora norah oliver olivia ollie omar oscar owen
pablo paige pamela patricia patrick paul paula pedro penelope peter petra phil philip phoebe
pierre poppy priya rachel rafael raj ravi rebecca reuben rhys richard riley rita robert roberto
rohan roman ronnie rory rosa rosie roxanne ruby rupert russell ruth ryan sabrina sally salma sam
samantha samir samuel sandra sanjay sara sarah sasha scott sean sebastian seth shannon sharon
simon simone sofia sonia sophia sophie stanley stefan stella stephanie stephen steve steven
stewart stuart sunita susan susie suzie tamara tania tanya tara ted teddy teresa terry thea theo
theodore theresa thomas tilly tim timothy tina toby tom tomas tommy tony tracey tracy tyler
valentina vanessa vera vicky victor victoria vikram vincent violet wayne wendy william willow
xavier yara yasmin yusuf yvonne zac zach zachary zahra zainab zara zoe
`;

const names = new Set(NAMES.trim().split(/\s+/));

/** Whether a lower-case word is a first name. */
export function isFirstName(word: string): boolean {
  return names.has(word);
}
