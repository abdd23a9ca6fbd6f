# A small battery: 1000 s when full. A floor of 600 s would have n1 stop while most of it is left, so the floor is
# half of it, 500 s. At 520 s nothing is stopped, however long the outage already is.
# Sentences: floor.half at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 1000s
----
ok

mains off
----
ok

run 8m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 500 s
0 n1 finds noPower of n2: n2 has no power (ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 refuses P3 of n1, by P3: Neither node has power, but they share no UPS: shedding n1 gains n2 nothing. Both stay.
120 n1 alert warning engine.P3.n1.refused: Neither node has power, but they share no UPS: shedding n1 gains n2 nothing. Both stay.

expect no intents
----
ok

run 140s
----
505 n1 finds holdUpUnderFloor: n1 has no power and 495 s of hold-up, under the 500 s with which it waits no longer than 120 s
505 n1 alert critical power.n1.low: The batteries of n1 run low: under 500 s are left, and it needs 188 s to stop safely.

expect no intents
----
ok

run 5s
----
625 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery. Its hold-up, now 375 s, has been under 500 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
625 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery. Its hold-up, now 375 s, has been under 500 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
625 n1 alert over engine.P3.n1.refused

run 3m
----
655 srv1 is off
655 srv2 is off
655 srv3 is off
655 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
655 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up, now 345 s, has been under 500 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
655 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up, now 345 s, has been under 500 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
655 n1 alert over engine.P4.stopServers.n1
685 n1 is on, not a member
685 n1 no longer finds pairWithoutPower of pair
685 n1 no longer finds holdUpUnderFloor
685 n1 no longer finds noPower
685 n1 alert over engine.P4.withdraw.n1
685 n1 alert over power.n1.low
715 n1 is off, not a member
715 n1 has done P4.withdraw.n1: n1 is off, reason power
720 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
720 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect n1 off
----
ok
