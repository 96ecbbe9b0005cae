package com.tegsoft.portbook.generated;

import java.util.List;
import java.util.Random;

/** The forms that a legal id can have and that some platform, path or pattern may stumble over. */
enum IdShape {
    WORD {
        @Override
        String make(Random random) {
            return word(random) + LETTERS.charAt(random.nextInt(26));
        }
    },
    WORDS {
        @Override
        String make(Random random) {
            return word(random) + "-" + word(random);
        }
    },
    ONE_LETTER {
        @Override
        String make(Random random) {
            return LETTERS.substring(random.nextInt(26)).substring(0, 1);
        }
    },
    LETTER_AND_DIGIT {
        @Override
        String make(Random random) {
            return LETTERS.charAt(random.nextInt(26)) + "" + random.nextInt(10);
        }
    },
    ENDS_IN_A_DIGIT {
        @Override
        String make(Random random) {
            return word(random)
                    + pick(random, "-", "-n", "-v", "", "-ip", "v", "ip")
                    + pick(random, "4", "6", "64", "1");
        }
    },
    ONLY_A_FAMILY {
        @Override
        String make(Random random) {
            return pick(random, "v4", "v6", "ipv4", "ipv6", "ip4", "n4", "inet6", "x4", "family-6", "a-4", "a-6-4");
        }
    },
    ENDS_IN_IP {
        @Override
        String make(Random random) {
            return pick(random, "voip", "sip", "trip", "skip", "ship", "clip", "tulip", "gossip", "an-ip", "x-ip");
        }
    },
    ENDS_IN_A_WAY {
        @Override
        String make(Random random) {
            return pick(
                    random,
                    "in",
                    "out",
                    "login",
                    "log-in",
                    "check-out",
                    "x-in",
                    "x-out",
                    "output",
                    "begin",
                    "inbound",
                    "outbound",
                    word(random) + "-in",
                    word(random) + "-out");
        }
    },
    ENDS_LIKE_A_FILE {
        @Override
        String make(Random random) {
            return pick(random, "x", word(random))
                    + pick(random, "-policy", "-remove", "-add", "-all", "-server", "-any", "-tcp");
        }
    },
    DIGITS {
        @Override
        String make(Random random) {
            return word(random) + "-" + random.nextInt(10) + "-" + random.nextInt(100) + "-"
                    + (1000 + random.nextInt(9000));
        }
    },
    MANY_HYPHENS {
        @Override
        String make(Random random) {
            return pick(random, "a-b-c-d-e", "x-y-z-u-v-w", "i-s-o-l-a-t-e", word(random) + "-o-k-a-y");
        }
    },
    TWENTY {
        @Override
        String make(Random random) {
            return cut(word(random) + word(random) + word(random) + word(random), 20);
        }
    },
    LONGEST_WORD {
        @Override
        String make(Random random) {
            return cut(word(random) + word(random) + word(random).repeat(12), LONGEST);
        }
    },
    LONGEST_WORDS {
        @Override
        String make(Random random) {
            return cut(word(random) + "-" + word(random) + ("-" + word(random)).repeat(12), LONGEST - 1) + "z";
        }
    },
    /** Two of them differ in their last words only. */
    LONG_TWIN {
        @Override
        String make(Random random) {
            return "the-quite-long-beginning-of-an-id-that-others-share-" + cut(word(random) + "xyzuvw", 11);
        }
    },
    KEYWORD {
        @Override
        String make(Random random) {
            return KEYWORDS.get(random.nextInt(KEYWORDS.size()));
        }
    };

    static final int LONGEST = 63;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** Words of shells, of Ansible, Terraform, nftables, routers and clouds that are no reserved ids. */
    private static final List<String> KEYWORDS =
            List.of(("deny permit interface object end exit default edit next config match then "
                            + "address service eq range established variable resource module data ref fn parameters properties "
                            + "description type name filter elements if fi do done case esac for while function select until "
                            + "hosts vars tasks become when loop item inventory omit self each var local random seconds lineno "
                            + "hostname groups line opterr bash echo test cat nft iptables import export from to src dst sport "
                            + "dport saddr daddr comment index changes pdf assets en feed sitemap access-list object-group "
                            + "let param begin process class enum using trap return-code break local-user snippets purposes roles "
                            + "services editions retired settings protocols edition owner languages constructor prototype")
                    .split(" "));

    abstract String make(Random random);

    private static String word(Random random) {
        return WordList.ENGLISH.word(random.nextInt(WordList.ENGLISH.size()));
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
