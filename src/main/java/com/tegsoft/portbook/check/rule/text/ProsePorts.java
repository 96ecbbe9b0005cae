package com.tegsoft.portbook.check.rule.text;

import com.tegsoft.portbook.check.rule.matrix.ServicePort;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.WellKnownProtocols;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Distinguishes port numbers in prose from other numbers.
 *
 * @param ports every number that the matrix has for a port
 * @param protocols names of protocols, in lower case
 */
record ProsePorts(Set<Integer> ports, Set<String> protocols) {

    private static final String NUMBER = "(?<![\\p{L}\\p{N}]|\\p{N}[.,])\\p{Nd}{1,5}(?![\\p{L}\\p{N}]|[.,]\\p{N})";

    /** The words for a port, in the languages that port lists are written in. */
    private static final String LABEL =
            "(?<!\\p{L})(?:ports?|port(?:nummern?|u|un|una|unu|lar|ları|larını|a|as|e|y|en|ar|ti|ów)"
                    + "|puertos?|poort(?:en)?|порт\\p{L}{0,3}|bağlantı noktası|\\p{L}{0,3}منفذ\\p{L}{0,3}|\\p{L}{0,3}منافذ"
                    + "|ポート|端口|连接埠|連接埠|포트|θύρ\\p{L}{1,2}|פורט|درگاه|پورت|tcp|udp|sctp)(?!\\p{L})";

    private static final String NUMBERED =
            "(?:(?:numbers?|no|nr|nummern?|numarası|numaralı|رقم|número|numéro|numero|номер)[^\\p{L}\\p{N}]{1,3})?";
    private static final String BETWEEN =
            "[^\\p{L}\\p{N}]{0,3}(?:(?:to|and|or|und|oder|bis|ve|veya|ile|و|أو|إلى|et|ou|y|o|e|и|или)[^\\p{L}\\p{N}]{1,3})?";

    private static final Pattern LABELLED_BEFORE = Pattern.compile(
            LABEL + "[^\\p{L}\\p{N}]{1,3}" + NUMBERED + NUMBER + "(?:" + BETWEEN + NUMBER + ")*", flags());
    private static final Pattern LABELLED_AFTER =
            Pattern.compile(NUMBER + "[^\\p{L}\\p{N},;]{1,2}" + NUMBERED + LABEL, flags());
    private static final Pattern BARE = Pattern.compile("(?<!-)" + NUMBER);

    /** A name before a number that shows what kind of number it is: DSCP 46, RFC 9110, SSH 22. */
    private static final Pattern NAME_BEFORE = Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{N}/]{1,9})[\\s:(-]{1,2}$");

    /** What is counted or measured. */
    private static final Pattern UNIT = Pattern.compile(
            "^[\\s\u00a0\u202f-]?(?:[%‰°€$£]|(?:[mµn]?s|sec|min|h|[kMG]?Hz|[kKMGT]?i?B|[kMGT]?bits?|[kMGT]bps|bytes?|px|pt|[cmk]?m"
                    + "|(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|users?|calls?"
                    + "|Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Gespräche|Benutzer"
                    + "|saniye|dakika|saat|gün|hafta|ay|yıl|çağrı|kullanıcı"
                    + "|ثانية|ثوان|دقيقة|دقائق|ساعة|ساعات|يومًا|يوما|أيام|أسبوعًا|أسابيع|شهرًا|أشهر|سنة|سنوات|مكالمة|مستخدم)(?!\\p{L}))");

    private static final int AMBIGUOUS = 100;
    private static final int NEAR = 12;

    static ProsePorts of(Content content) {
        var ports = new HashSet<Integer>();
        ServicePort.of(content)
                .map(ServicePort::listener)
                .map(Listener::port)
                .filter(Port::hasPorts)
                .forEach(port -> {
                    ports.add(port.range().first());
                    ports.add(port.range().last());
                });
        var names = WellKnownProtocols.names().stream();
        var own = content.matrix().protocols().values().stream()
                .map(Protocol::name)
                .flatMap(name -> name.stream());
        return new ProsePorts(
                Set.copyOf(ports),
                Stream.concat(names, own.map(name -> name.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toSet()));
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /** The numbers that are clearly ports, as written. */
    Set<String> in(String words) {
        var found = new LinkedHashSet<String>();
        Stream.of(LABELLED_BEFORE, LABELLED_AFTER)
                .flatMap(pattern -> pattern.matcher(words).results())
                .map(MatchResult::group)
                .flatMap(numbers -> BARE.matcher(numbers.replace('-', ' ')).results())
                .forEach(number -> found.add(number.group()));
        BARE.matcher(words)
                .results()
                .filter(number -> ports.contains(Integer.parseInt(number.group())) && isPort(words, number))
                .forEach(number -> found.add(number.group()));
        return found;
    }

    /** Whether a number that is a port of the matrix is meant as one. */
    private boolean isPort(String words, MatchResult number) {
        var name = NAME_BEFORE.matcher(words.substring(Math.max(0, number.start() - NEAR), number.start()));
        if (name.find()) {
            return protocols.contains(name.group(1).toLowerCase(Locale.ROOT));
        }
        return Integer.parseInt(number.group()) >= AMBIGUOUS
                && !UNIT.matcher(words.substring(number.end())).find();
    }
}
