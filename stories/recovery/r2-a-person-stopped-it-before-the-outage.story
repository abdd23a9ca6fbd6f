# A person stopped n2 for good. Then mains fails so long that n1 stops too. Mains returns: n1 is booted, n2 is not.
# Sentences: R2 at, R1 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

stop n2 by user
----
ok

run 5m
----
30 n2 is on, not a member
30 n1 finds onButAway of n2: n2 is on and not a member of the cluster
60 n2 is off, not a member
60 n1 finds stoppedByPerson of n2: n2 was stopped by a person: only a person starts it again
60 n1 no longer finds onButAway of n2

ups ups1 charge 40%
----
ok

ups ups2 charge 40%
----
ok

mains off
----
ok

run until n1 stopping 3h
----
300 n1 sees ups1: input bad, output from battery, charge 40 %
300 n1 sees ups2: input bad, output from battery, charge 40 %
300 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
300 n1 alert critical power.pair.none: n1 has no power: ups1 is on battery and ups2 is on battery.
1985 n1 finds holdUpUnderFloor: n1 has no power and 597 s of hold-up, under the 600 s with which it waits no longer than 120 s
1985 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
2105 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 535 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
2105 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 535 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.

run 5m
----
2135 srv1 is off
2135 srv2 is off
2135 srv3 is off
2135 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
2135 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
2135 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
2135 n1 alert over engine.P4.stopServers.n1
2165 n1 is on, not a member
2180 n1 no longer finds holdUpUnderFloor
2180 n1 no longer finds noPower
2180 n1 alert over engine.P4.withdraw.n1
2180 n1 alert over power.n1.low
2195 n1 is off, not a member
2195 n1 has done P4.withdraw.n1: n1 is off, reason power
2205 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
2205 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

mains on
----
ok

run 3h
----
2405 s1 sees ups1: input good, output from mains, charge 13.3 %
2405 s1 sees ups2: input good, output from mains, charge 13.3 %
2405 n1 alert over power.pair.none
7080 s1 alert notice engine.R1.boot.n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
7080 s1 R1 boots n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
7080 s1 no longer finds waitsForBoot of n1
7080 s1 alert over host.n1.waits
7085 n1 is on, not a member
7085 s1 alert over engine.R1.boot.n1
7090 s1 has done R1.boot.n1: n1 is on
7325 n1 finds backAlone: n1 is back after a full outage and waits for n2
7325 n1 finds onButAway: n1 is on and not a member of the cluster
7325 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
7925 n1 alert notice engine.R8.startServers.n1: n2 has not come back within 600 s, and n2 had left the cluster cleanly, as both have on record. n1 holds the newest data and starts srv3, srv2 and srv1 alone.
7925 n1 R8 starts srv3 srv2 srv1 on n1: n2 has not come back within 600 s, and n2 had left the cluster cleanly, as both have on record. n1 holds the newest data and starts srv3, srv2 and srv1 alone.
7925 n1 is on, member
7930 n1 no longer finds onButAway
7930 n1 no longer finds backAlone
7930 n1 alert over engine.R8.startServers.n1
7930 n1 alert over host.n1.away
7935 srv1 is on n1, running
7935 srv2 is on n1, running
7935 srv3 is on n1, running
7935 n1 has done R8.startServers.n1: srv3, srv2, srv1 started

expect n1 on
----
ok

expect n2 off
----
ok

expect srv1 on n1
----
ok
