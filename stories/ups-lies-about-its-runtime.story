# Both UPSes say that 65535 s are left. Their charge tells another story: the more pessimistic of the two counts, and
# the alert says so. No host dies on an empty battery. (P11, S13)
# Sentences: P11 at, source.number at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 20m
----
ok

ups ups2 runtime 20m
----
ok

ups ups1 lies 65535
----
ok

ups ups2 lies 65535
----
ok

run 60s
----
0 n1 alert notice ups.ups1.estimate: ups1 tells no possible runtime: what its discharge says counts.
0 n1 alert notice ups.ups2.estimate: ups2 tells no possible runtime: what its discharge says counts.

mains off
----
ok

run until n1 stopping 30m
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
180 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
180 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
210 n2 is on, not a member
210 n1 no longer finds pairWithoutPower of pair
210 n1 no longer finds noPower of n2
210 n1 alert over engine.P3.withdraw.n2
240 n2 is off, not a member
240 n2 has done P3.withdraw.n2: n2 is off, reason power
240 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
240 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
1085 n1 finds holdUpUnderFloor: n1 has no power and 597 s of hold-up, under the 600 s with which it waits no longer than 120 s
1085 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
1205 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 537 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
1205 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 537 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.

run 10m
----
1235 srv1 is off
1235 srv2 is off
1235 srv3 is off
1235 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
1235 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
1235 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
1235 n1 alert over engine.P4.stopServers.n1
1265 n1 is on, not a member
1280 n1 no longer finds holdUpUnderFloor
1280 n1 no longer finds noPower
1280 n1 alert over engine.P4.withdraw.n1
1280 n1 alert over power.n1.low
1295 n1 is off, not a member
1295 n1 has done P4.withdraw.n1: n1 is off, reason power
1305 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
1305 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok

expect srv1 off
----
ok
