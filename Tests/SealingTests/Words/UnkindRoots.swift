/// What no word that people get may be, or hold: what hurts, insults, sexualises or frightens, and what names illness,
/// weapons, death, religion, peoples, politics, drink and drugs, family or sex. English and Spanish, since either may be
/// read with the other's eyes.
enum UnkindRoots {
    /// Never anywhere in a word.
    static let within = split(
        """
        womanlike jockstrap flaccid grope violat strangl frigid unlov manned starter sex porn erotic orgasm penis vagin
        vulva clitor testic scrot breast nippl genital condom dildo horny kinky fetish nude naked lustful seduc slut whore
        hooker brothel bitch bastard cunt fuck shit piss turd fart vomit puke jerk idiot stupid moron loser ugly
        fatso obes skinny wimp coward useless worthles failur reject unwant unworth pathetic miser weirdo creep pervert
        molest abus incest rape rapist victim stalk threat violen murder kill corpse coffin graveyard funer suicid slaught
        massacr tortur execut blood wound injur cancer tumor tumour disease infect fever cough virus leper syphil
        herpes diarrh cripple insan lunat psycho depress anxi panic terror horror scare fright monster demon devil satan
        weapon pistol rifle cannon bullets bomb grenad dagger sword machete missile soldier armies slave prison jail jihad
        church temple mosque bishop priest monk prophet messiah bible koran crucif heretic sinner angel hindu muslim
        jewish christ catholic negro gypsy savage apartheid nazi fascis commun president senator election
        whisk(e)y whiskey vodka brandy liquor drunk heroin cocain cannab opium morphin tobacco cigar nicotin
        mother father sister brother husband daughter widow bride groom virgin pregnan abort divorc adulter
        puta puto verga pene vagin vulv teta culo polla cojon coño chingad pendej cabron mierda joder follar foll
        maric tortill zorra perra ramera prostit desnud orgas lujuri sexo erot pezon testic violad violen
        muert matar asesin suicid cadaver ataud sangr herid cancer enferm fiebre virus 
        tonto idiot estupid imbecil gord inutil fracas miedo terror horror demon diabl satan infier
         pistol fusil bomb granad cuchill espada guerra soldad esclav carcel preso
        iglesi templ obisp monj santo bibli pecad angel judi gitan negro 
        president politic eleccion cerveza licor borrach droga cocain marihuan tabac cigarr
        madre padre hermana hermano espos marido viud novia novio suegr virgen embaraz abort divorci
        """)

    /// Never the whole word. Some are harmless inside another ("grass", "button"), some only as a slang that stands alone.
    static let whole = split(
        """
        ass tit tits cum anal anus bum butt rear cock dick prick knob balls nuts pussy beaver bush box crack hole slit
        shaft rod pole pipe horn bone wood stiff limp hard soft wet dry tight loose bang hump mount ride screw nail
        shag suck lick blow stroke rub spank whip gag leash collar cage rope chain strap harness latex leather rubber
        mistress master stallion stud cougar milf chick hen fox vixen tart crumpet muffin bun buns melon melons jugs
        rack hooters knockers puppies peach cherry banana cucumber eggplant sausage hotdog oyster clam taco pearl teabag
        swinger swing swap bed mattress panties thong bra corset stocking garter lingerie negligee
        fat thin old bald dumb lame lazy slow dull cheap dirty filthy cold bitter sour lonely poor weak small short
        little tiny pig cow sow dog rat mule ass donkey goat sheep turkey goose worm slug snail toad leech louse flea
        tick skunk weasel snake viper shark whale hippo elephant ape monkey gorilla baboon chimp clown fool dunce
        die dead death dying tomb hearse ghost ghoul skull bones witch curse hell hex doom gun war spear axe arrow bow
        dart knife blade club mace whip spade noose trap poison toxin venom acid
        ill sick flu pox pus scab wart rash gout lump limp pill drug dope weed pot hash hemp joint bong crack coke
        speed meth poppy opiate beer wine rum gin ale cider bar pub keg cask cork sherry
        god lord saint nun pope rabbi imam monk psalm hymn altar cross halo soul sin hajj mass creed
        man men woman women boy girl lad lass guy gal dude king queen prince duke lady lord sir dame
        mom mum dad papa mama son aunt uncle niece nephew baby infant wife fiance lover ex
        jew arab turk gypsy moor indian negro white black brown yellow red race slave savage
        vote party union left right tory liberal marx coup riot junta
        spider storm thunder lightning flood quake volcano fire flame tsunami plague dark shadow
        jockey womanizer stripper escort gigolo madam pimp
        concha coger cajeta papaya bollo chocha chucha pico pija pepa paloma mariposa pato tirar cola raja bicho chile
        camote platano banana pepino salchicha chorizo huevo huevos pelota pelotas bola bolas nabo rabo picha pinga palo
        cuca almeja conejo seta higo breva castana melon melones teta pera leche mamar chupar pincho toronja bizcocho
        panocha tamal torta tortilla tijera arepa empanada gorra zorro perro gato gata burro cerdo vaca cabra buey toro
        mula sapo rata mosca pulga piojo gusano mono chango gorila cholo negro moreno indio chino gitano moro
        tubo manguera martillo clavo tornillo taladro broca funda hoyo hueco cueva tunel pozo cana mate lanza flecha
        sable hacha faja paja polvo regla pluma rosca guagua chaqueta saco jalar calzon pantaleta pito corneta pandero
        bombo culata ostra churro mamey tuerca bolsa canica maraca cuchara perinola cachucha tarro parada acera
        madre padre hijo hija nieto tio tia primo abuelo abuela esposa marido novia novio suegra bebe nino nina
        hombre mujer rey reina senor senora dama varon macho hembra
        army loco indio vino misa bala cura tos matar grave bullet lust
        dolor llaga tumor herida sida gripe tos fiebre loco loca ciego sordo mudo cojo manco viejo vieja gordo flaco
        feo fea tonto boba bobo bruto torpe vago lento sucio pobre solo triste frio seco duro blando flojo
        muerte tumba fosa ataud luto duelo guerra arma bala daga dardo veneno bruja fantasma infierno diablo
        dios santa santo virgen cura monja fraile papa obispo misa cruz altar templo rezar salmo
        vino cerveza ron ginebra copa botella barril tequila droga hierba porro mota coca crack humo tabaco
        voto partido bandera izquierda derecha rojo golpe patria trono corona
        arana serpiente vibora tiburon lobo trueno rayo tormenta incendio fuego sombra ceniza
        beso besar besito cama cadera muslo pecho seno nalga pierna boca labio lengua piel ingle vello carne
        """)

    private static func split(_ lines: String) -> [String] {
        lines.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
