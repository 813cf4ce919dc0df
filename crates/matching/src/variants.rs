//! Names that are the same name: forms in other languages, usual romanisations, and short forms.
//!
//! Kept deliberately to pairs that any speaker would confirm; the first form of a group is its
//! commonest. A name may belong to several groups (`Sasha`). Written for this crate from general
//! knowledge of European and Near Eastern names.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The numbers of the groups that any of these spellings belongs to, in ascending order.
pub(crate) fn groups_of(forms: &[String]) -> Vec<u16> {
    let mut groups: Vec<u16> =
        forms.iter().filter_map(|form| BY_NAME.get(form.as_str())).flatten().copied().collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

static BY_NAME: LazyLock<HashMap<&'static str, Vec<u16>>> = LazyLock::new(|| {
    let mut by_name: HashMap<&'static str, Vec<u16>> = HashMap::new();
    for (number, group) in (0u16..).zip(GROUPS) {
        for name in group.split(' ') {
            by_name.entry(name).or_default().push(number);
        }
    }
    by_name
});

const GROUPS: &[&str] = &[
    // Near Eastern names and their romanisations
    "muhammad mohammed mohamed mohammad muhammed mohamad muhamad muhamed mohamud mohamoud \
     mehmed mehmet mohd magomed mahomet",
    "ahmad ahmed ahmet achmed ahmat akhmed akhmad",
    "mahmud mahmoud mahmood mahmut machmud",
    "husayn hussein hussain husain hossein hosein husein hoesein houcine hocine huseyn \
     huseyin khusein",
    "hasan hassan hassen khasan",
    "umar omar omer oumar omair umer",
    "uthman othman osman ousmane usman outhmane",
    "yusuf yousef youssef yousuf yosef yusef iusuf yusif jusuf youcef youssouf",
    "ibrahim ebrahim brahim ibragim ibrahima ibraheem",
    "ismail ismael esmail ismayil smail ismaila",
    "sulayman suleiman soleiman sulaiman suleyman souleymane solomon sleiman slimane",
    "abdullah abdallah abdulla abdellah abdoulaye abdulah",
    "abdulrahman abdurrahman abdelrahman abderrahmane abdirahman abdurahman abdramane \
     abdourahmane",
    "abdulaziz abdelaziz abdulazeez abdoulaziz",
    "abdulkadir abdelkader abdulqadir abdelqader abdikadir abdulkader abdoulkader",
    "mustafa mostafa mustapha moustapha mustafah",
    "khalid khaled chaled halid khalad",
    "walid waleed oualid velid",
    "said saeed sayed saied seid saeid",
    "tariq tarek tarik tareq tarick",
    "jamal gamal djamel jamel cemal dzhamal djamal",
    "jafar jaafar djafar gafar cafer jafer dzhafar",
    "rashid rasheed rachid reshid rachide",
    "bashir basheer bachir besir",
    "karim kareem kerim",
    "samir sameer semir",
    "hamza hamzah khamza",
    "mahdi mehdi mahdy",
    "reza rida riza ridha raza",
    "faysal faisal feisal fayssal faycal",
    "qasim kasim kassem qassem kacem gasim ghasem",
    "hamid hameed khamid abdelhamid abdulhamid",
    "aisha aicha ayesha aysha ayse aishah aiche",
    "fatima fatma fatimah fatemeh fatoumata fatime fatimata",
    "zaynab zainab zeinab zeynep zineb zaineb zeynab",
    "maryam mariam meryem miriam maria mary marie meriem mariyam maryem",
    "khadija khadijah hatice khadidja hadija khadeeja",
    "layla leila laila leyla lejla",
    "musa moussa mousa moses moise moisey mojsije",
    "isa issa eisa aissa",
    "dawud daud dawood daoud davud david davyd",
    "jibril gabriel djibril jabril gavriil gabriele gabor",
    // forms of one name across Europe
    "alexander aleksandr alexandre aleksandar alessandro alejandro oleksandr aleksander \
     alexandros alexandru alex sasha sascha sacha sandro alexandr aliaksandr aleksandrs \
     sandor xander alasdair sandy oleks sanya",
    "alexandra aleksandra alessandra alejandra oleksandra sasha sandra alex",
    "john johann johannes jan jean juan giovanni ivan ioannis yannis giannis joao jovan ion \
     ioan hans janos jonas ian sean juhani jens johan yann yoan hannes jani jack johnny \
     gianni vanya yiannis janis",
    "george georg georges yiorgos georgios jorge giorgio georgi georgiy jerzy yuri yuriy gheorghe \
     jiri juraj jurgen yorgos giorgos jordi georgy goran jury iurii iouri djordje dorde \
     gyorgy jurij",
    "michael mikhail michel miguel michele mihail mihai michal mykhailo mihajlo mikael \
     michalis mihaly mikhael mike misha mick michail mihael mikel mischa micky mikkel",
    "peter petr pierre pedro pietro piotr petar petros petru petro peeter pekka pete petya \
     pieter petter pyotr",
    "paul pavel pablo paolo pawel pavlos pavlo paulo pal pavle paavo pauli pauls pol pasha",
    "nicholas nikolai nicolas nikolaos nicola nikola mykola mikolaj nicolae niklas nick kolya \
     nikos nikolay nikolaj klaus mikulas miklos nico niko nikolas nicky",
    "andrew andreas andre andrei andres andrea andrej andriy andrzej andreja anders antti \
     ondrej andras andy drew andrii andrius endre andrey andris",
    "joseph josef jose giuseppe jozef iosif josip yosef osip ioseb joe pepe beppe sepp joosep \
     juozas jozsef joey josep",
    "anthony anton antonio antoine antonios antoni antonin tony antony toni tonino toon ante \
     antun",
    "stephen stefan stephan etienne esteban stefano stepan stefanos istvan stjepan steven \
     steve szczepan stevan estevao tapani stephane",
    "thomas tomas tommaso tomasz tom foma toma tamas thoma tommy tuomas tomaz",
    "james jacob jakob jacques diego jaime jakub giacomo iakov yakov santiago jim jimmy \
     jaakko jakov thiago tiago iago jamie iakovos yasha jacopo",
    "william wilhelm guillaume guillermo guglielmo willem vilhelm vilmos will bill willy \
     billy liam vilem wim guilherme willie",
    "charles karl carlos carlo karel carl karol charlie karoly kaarlo carol kalle chuck",
    "henry heinrich henri enrique enrico henryk hendrik henrik jindrich harry heinz henk hank \
     heiki",
    "frederick friedrich frederic federico fryderyk fredrik frederik bedrich fred fritz \
     frigyes freddy",
    "louis ludwig luis luigi ludvik ludwik lodewijk lajos lewis luiz lluis lou",
    "francis franz francois francisco francesco franciszek frantisek frank frans ferenc \
     franco paco pancho franc franjo fran frances",
    "robert roberto rob bob bobby robin rupert",
    "richard ricardo riccardo ryszard rick dick rikard richie",
    "edward eduard edouard eduardo edoardo edvard ed eddie ted edvin",
    "philip philipp philippe felipe filippo filip filippos fulop phil pip fillipp",
    "mark marc marcus marko marco markus marek markos marcos mar",
    "matthew matthias matthieu mateo matteo mateusz matej matias matti matvei mathias matt \
     mattias mate matija matyas matvey mathieu",
    "luke lukas lucas luca luc lukasz luka lukacs loukas",
    "daniel danilo daniele danil dan danny daniil danylo dani",
    "samuel samuele sam samuil sami sammy",
    "benjamin beniamino veniamin ben benny benji",
    "christopher christoph christophe cristobal cristoforo krzysztof kristof christoforos \
     chris kristofer kit kristoffer hristofor",
    "christian cristian kristian christiaan krystian chris",
    "gregory grigori grigory gregor gregorio gregoire grzegorz hryhoriy greg grisha grigoris \
     gergely grigor grigorios hrihorij",
    "vladimir volodymyr wladimir vova volodya uladzimir wlodzimierz vladimer vlado volodimir",
    "dmitri dmitry dmytro dimitri dimitrios dima dimitar dimitris dmitrij dmitriy mitya \
     dimitrije dzmitry dimitrie",
    "sergei sergey sergio serge serhiy sergej siarhei sergii serhij sergios seryozha sergiu \
     sergejs",
    "eugene yevgeni evgeny eugen eugenio yevhen evgeni eugeniusz zhenya evgenios gene yevgeny \
     jewgeni evgeniy ievgen jevgenijs",
    "theodore fyodor teodor fedor theodor theodoros teodoro fedir todor tudor ted feodor fiodar",
    "basil vasily vasyl vasilios vasile vasil wasyl vasya basile vassilis vasilis basilio \
     vasiliy",
    "constantine konstantin kostas konstantinos costantino kostya constantin costin \
     kostyantyn kosta",
    "anastasia nastya anastasiya anastasija nastia anastazja",
    "alexis aleksei alexey aleksey oleksiy alyosha alexej alexios aliaksei alexei aleksej \
     oleksii",
    "arthur artur arturo artem",
    "lawrence laurent lorenzo lars laurentius lorenz laurence larry wawrzyniec lavrentiy \
     laurens lovro lauri",
    "leo leon lev leonid leonardo leonard lew lenny leonhard lyova",
    "maximilian massimiliano maks max maxim maxime maksim maksym maksymilian massimo maximo",
    "victor viktor vittorio vitya wiktor viktoras vic",
    "vincent vincenzo vicente vincenc vinzenz wincenty vince",
    "albert alberto albrecht al adalbert bert albertas",
    "ann anna anne ana hanna hannah anita annie anya ania anni anneke anka anica aneta annette",
    "catherine katharina ekaterina katarzyna caterina catalina kateryna katerina katarina \
     kate katie kathy kasia katya katja karin katrin karen catarina kathrin aikaterini \
     katalin ecaterina kati yekaterina trine jekaterina",
    "elizabeth elisabeth isabel isabella elisabetta elzbieta yelizaveta liza lisa betty beth \
     eliza liz elise bettina erzsebet elsa ilse lizzie alzbeta isabelle elisaveta elisa ella \
     else",
    "helen helena elena yelena elene eleni helene olena ilona lena alena jelena ellen helga \
     lenka ileana alyona",
    "mary maria marie mariya marija miriam maryam mariam masha marysia mia molly mariana maja \
     mari marya maire mariia mirjam manya",
    "margaret margarita margarete marguerite margherita malgorzata gretchen greta meg peggy \
     rita margit maggie gosia margot marketa margareta grete daisy",
    "sophia sofia sophie zofia sofija sonya sonia sofiya zosia sonja zsofia",
    "julia yulia giulia julie julija yuliya iuliia juliana yuliia ioulia",
    "natalia natalya nathalie natasha natalie nataliya natalija natalka natascha",
    "susan susanna suzanne zuzana susana zsuzsanna sue zuzanna susanne",
    "barbara varvara barbora basia borbala barb",
    "teresa theresa therese tereza terezia tess teresia",
    "magdalena madeleine maddalena magda malena lena madalena",
    "dorothy dorothea dorota dora dorothee dorotea",
    "joan joanna johanna jeanne juana giovanna joana jana ivana ioana jane jean janina ioanna \
     jovana hanne",
    "agnes agnieszka ines agnese inez agniya agneta",
    "cecilia cecile cecylia cecilie cilla",
    "lucy lucia lucie luciya lucja luca",
    "martha marta marthe marfa",
    "veronica veronika veronique weronika vera nika",
    "angela angelina angele aniela angelika",
    "xenia kseniya oksana ksenia xeniya aksana ksenija",
    "tatiana tatyana tanja tanya tetiana tetyana tatjana",
    "svetlana svitlana sveta svetla",
    // short forms that are no beginnings, by language
    "ivan vanya vanyo vanja vania ivo vancho",
    "miroslav miroslaw mirek miro mirko",
    "jaroslav jaroslaw jarek jarda yaroslav slavik",
    "stanislav stanislaw staszek stas stach stanko standa",
    "boleslaw bolek",
    "boguslaw bogus bogumil",
    "zdenek zdenko",
    "vaclav waclaw vasek wacek venceslav",
    "jiri jirka jura jurek",
    "zbigniew zbyszek",
    "wojciech wojtek vojtech vojta adalbert",
    "krzysztof krzysiek",
    "grzegorz grzesiek",
    "tadeusz tadek tadeas",
    "kazimierz kazik kazimir",
    "bronislaw bronek bronislav",
    "ladislav wladyslaw laszlo vladislav wladek laco laci vlad",
    "jakub kuba kubo",
    "jan janek jasiek honza jano janko janne",
    "piotr piotrek",
    "tomasz tomek",
    "michal misiek",
    "malgorzata gosia",
    "agnieszka aga",
    "katarzyna kaska",
    "joanna asia",
    "barbara basia bara bar",
    "emmanuel manuel manu manolo manny emanuel emanuele emmanouil manolis",
    "dominik dominique domi dominic domenico domingo mimmo",
    "dolores lola loli",
    "concepcion concha conchita",
    "mercedes merche",
    "rosario charo",
    "pilar pili",
    "guadalupe lupe",
    "ignacio nacho inigo inacio",
    "jesus chus chucho",
    "rafael raphael rafa raffaele rafal",
    "rodrigo rui",
    "eduardo lalo",
    "salvador chava salvatore toto",
    "vincenzo enzo",
    "lorenzo enzo renzo",
    "gaetano tano",
    "ferdinand fernando nando hernando ferdi",
    "sebastian sebastien bastian basti seb sebastiano",
    "patrick patricio patrizio patryk padraig pat paddy",
    "patricia patrizia patrycja pat patty trish",
    "victoria viktoria viktoriya vittoria vicky vika tori",
    "catherine cathy cath cat",
    "deborah debora debbie debra",
    "jennifer jenny jen",
    "rebecca rebekka becky",
    "christine christina kristina cristina krystyna kristiina christa tina stina chris",
    "florian flo florin",
    "valentin valentino valya walenty",
    "valentina valya walentyna",
    "gennady gennadiy hennadiy gena",
    "anatoly anatoliy anatolij tolya anatole",
    "boris borys borya",
    "yevgenia evgenia eugenia zhenya evgeniya",
    "lyudmila ludmila liudmyla lyuda mila luda",
    "lyubov liubov lyuba",
    "nadezhda nadia nadya nadiya",
    "galina halyna galya halina",
    "valeria valeriya lera valerie",
    "evangelos vangelis",
    "panagiotis panos takis",
    "athanasios thanasis thanos",
    "spyridon spyros",
    "charalambos babis haralambos",
    "emre emrah",
    "mehmet memo memet",
    "mustafa musti musto",
    "ibrahim ibo",
    "suleyman sulo",
    "huseyin huso",
    "fatma fatos",
    "kenneth ken kenny",
    "benedikt benedict benoit benedetto benito bene",
    "maurice moritz mauricio maurizio maurus",
    "raymond raimund ramon raimondo ray",
    "ronald ron ronnie",
    "timothy tim timotheus timo timofey",
    "zachary zacharias zakariya zack",
    "oliver olivier olli oliviero",
    "hugo ugo hugh",
    "axel aksel absalom",
    "erik eric erich enrico",
    "georgina gina",
    "regina gina",
    "eleonora eleonore leonore nora lore",
    "gertrud gertrude trude trudi",
    "hildegard hilde hilda",
    "brigitte birgit brigitta bridget gitta britta gitte",
    "irene irina iryna eirini irena ira irinka",
    "monica monika monique",
    "ursula urszula orsolya uschi",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_and_forms_of_other_languages_share_a_group() {
        let groups = |name: &str| groups_of(&[name.to_owned()]);
        for (one, two) in
            [("aleksandr", "sasha"), ("william", "bill"), ("mohamed", "mehmet"), ("ivan", "john")]
        {
            assert!(groups(one).iter().any(|group| groups(two).contains(group)), "{one} {two}");
        }
        assert!(groups("nobodyscalledthis").is_empty());
        assert!(!groups("anna").iter().any(|group| groups("peter").contains(group)));
    }
}
