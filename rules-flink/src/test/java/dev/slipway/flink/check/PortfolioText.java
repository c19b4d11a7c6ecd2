package dev.slipway.flink.check;

import java.util.ArrayList;
import java.util.List;

/** The lines of a portfolio, some late, some in time, some in another alphabet. */
public final class PortfolioText {

    private PortfolioText() {}

    /** So many programmes that no two have one id. */
    public static List<String> lines(int programmes) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < programmes; i++) {
            lines.add(line("net-" + i, i));
        }
        return lines;
    }

    /** A programme of two terminals; the number decides what is late in it. */
    public static String line(String id, int number) {
        int month = 1 + number % 9;
        return ("{'programme':'" + id + "','name':'Сеть " + number + "','terminals':["
                        + "{'id':'quay','name':'Quay 港 " + number + "','milestones':["
                        + "{'id':'approval','deadline':'2026-0" + month + "-15','owner':'office " + number % 3 + "'},"
                        + "{'id':'opening','deadline':'2026-12','after':['quay/approval+" + 20 * number + "d']}]},"
                        + "{'id':'yard','milestones':[{'id':'paving','deadline':'2026-0" + month + "-28'}],"
                        + "'capacity':[{'measure':'TEU/year','target':50000,'from':2026,'planned':"
                        + (40_000 + 1000 * number) + "}]}],"
                        + "'updates':[{'report_date':'2026-02-28','terminal':'quay','milestone':'approval','forecast':'2026-0"
                        + (1 + (number + 2) % 9)
                        + "-20'},"
                        + "{'report_date':'2026-03-31','terminal':'yard','milestone':'paving','percent':'"
                        + number % 100
                        + "'}]}")
                .replace('\'', '"');
    }
}
