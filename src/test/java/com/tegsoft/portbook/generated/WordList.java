package com.tegsoft.portbook.generated;

import java.util.List;

/** The words of a language from which its texts are put together: enough of them that two make a name. */
enum WordList {
    ENGLISH("en", "English", "en", """
            harbour lantern orchard meadow kettle saddle pepper marble anchor bridge candle copper desert engine feather garden
            hammer island jacket kitchen ladder mirror needle oyster pencil ribbon silver timber velvet window"""),
    TURKISH("tr", "Türkçe", "tr", """
            ışık çınar gölge yağmur bulut köprü deniz kıyı ağaç yaprak çiçek rüzgâr güneş yıldız toprak nehir orman dağ
            kaya kum ateş su taş kar buz yol ev kapı pencere bahçe"""),
    GERMAN("de", "Deutsch", "de", """
            Überblick Straße Größe Brücke Übermorgen Käse Möwe Nachtigall Rindfleischetikettierungsüberwachungsgesetz Wolke
            Fenster Garten Himmel Igel Jäger Kessel Löffel Mühle Nebel Ofen Pinsel Quelle Regen Schloss Tür Ufer Vogel Wiese
            Zaun Zwiebel"""),
    ARABIC("ar", "العربية", "ar", """
            بحر جبل شجرة قمر شمس نجمة مدينة طريق باب نافذة حديقة كتاب قلم مطر ريح غيمة نهر جسر سفينة مرفأ حقل صخرة رمل نار
            ماء خبز ملح زيت عسل حليب"""),
    PERSIAN("fa", "فارسی", "ar", """
            دریا کوه درخت ماه خورشید ستاره نیم\u200cروز راه پنجره باغ کتاب\u200cها گل پل کشتی ژاله چراغ گنج پرنده سنگ آتش آب نان نمک روغن شیر
            برف ابر رود دشت خانه"""),
    URDU("ur", "اردو", "ar", """
            سمندر پہاڑ درخت چاند سورج ستارہ شہر راستہ کھڑکی باغیچہ کتابیں پھول جہاز چراغاں پرندہ پتھر آگ پانی روٹی نمکین تیل
            دودھ بارش بادل دریائی میدان گھر ٹوپی ڈبہ گاڑی"""),
    FRENCH("fr", "Français", "de", """
            été forêt château fenêtre cœur île naïf garçon élève hôtel rivière nuage jardin lune soleil étoile ville route porte
            livre plume pluie vent fleuve pont navire port-joie champ rocher sable"""),
    RUSSIAN("ru", "Русский", "tr", """
            море гора дерево луна солнце звезда город дорога дверь окно сад книга перо дождь ветер облако река мост корабль гавань
            поле камень песок огонь вода хлеб соль масло мёд молоко"""),
    GREEK("el", "Ελληνικά", "de", """
            θάλασσα βουνό δέντρο φεγγάρι ήλιος αστέρι πόλη δρόμος πόρτα παράθυρο κήπος βιβλίο βροχή άνεμος σύννεφο ποτάμι γέφυρα
            πλοίο λιμάνι χωράφι βράχος άμμος φωτιά νερό ψωμί αλάτι λάδι μέλι γάλα σπίτι"""),
    VIETNAMESE("vi", "Tiếng Việt", "tr", """
            biển núi cây trăng nắng phố đường cửa vườn sách bút mưa gió mây sông cầu thuyền cảng đồng đá cát lửa nước bánh muối
            dầu mật sữa nhà trời""");

    private final String code;
    private final String called;
    private final String interfaceOf;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes.
    private final List<String> words;

    WordList(String code, String called, String interfaceOf, String words) {
        this.code = code;
        this.called = called;
        this.interfaceOf = interfaceOf;
        this.words = List.of(words.split("\\s+"));
    }

    String code() {
        return code;
    }

    /** Its name in itself. */
    String called() {
        return called;
    }

    /** The language of the frozen product whose interface texts it borrows. */
    String interfaceOf() {
        return interfaceOf;
    }

    boolean rightToLeft() {
        return this == ARABIC || this == PERSIAN || this == URDU;
    }

    /** Any number leads to a word. */
    String word(long number) {
        return words.get(Math.floorMod(number, words.size()));
    }

    int size() {
        return words.size();
    }
}
