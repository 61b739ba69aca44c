package org.kantoku.supervision.application.escalation;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the internet from those of networks within, to which a webhook must not be a way. */
final class PublicAddress {

    private PublicAddress() {
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
            || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    /** Not 0/8, 100.64/10 (carriers), 192.0.0/24, 198.18/15 (measuring), 240/4. */
    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 255;
        int second = b[1] & 255;
        return first != 0 && first < 240 && !(first == 100 && second >= 64 && second < 128)
            && !(first == 192 && second == 0 && b[2] == 0) && !(first == 198 && (second == 18 || second == 19));
    }

    /** Within 2000::/3, and not an IPv4 address in disguise (Teredo, 6to4). */
    private static boolean isPublic6(byte[] b) {
        boolean teredo = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        return (b[0] & 0xe0) == 0x20 && !teredo && !sixToFour;
    }
}
