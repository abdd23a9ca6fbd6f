# Four outages of 90 s, each ended by 70 s of mains: no single one lasts 120 s, but the batteries have carried the pair
# for more than 300 s within 30 minutes. (P3)
# Sentences: P3.time at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

mains off
----
ok

run 90s
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 70s
----
150 n1 sees ups1: input good, output from mains, charge 97.5 %
150 n1 sees ups2: input good, output from mains, charge 97.5 %
150 n1 no longer finds pairWithoutPower of pair
150 n1 no longer finds noPower
150 n1 no longer finds noPower of n2
150 n1 alert over power.pair.none

mains off
----
ok

run 90s
----
220 n1 sees ups1: input bad, output from battery, charge 97.8 %
220 n1 sees ups2: input bad, output from battery, charge 97.8 %
220 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
220 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
220 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
220 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 70s
----
310 n1 sees ups1: input good, output from mains, charge 95.3 %
310 n1 sees ups2: input good, output from mains, charge 95.3 %
310 n1 no longer finds pairWithoutPower of pair
310 n1 no longer finds noPower
310 n1 no longer finds noPower of n2
310 n1 alert over power.pair.none

mains off
----
ok

run 90s
----
380 n1 sees ups1: input bad, output from battery, charge 95.6 %
380 n1 sees ups2: input bad, output from battery, charge 95.6 %
380 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
380 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
380 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
380 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 70s
----
470 n1 sees ups1: input good, output from mains, charge 93.1 %
470 n1 sees ups2: input good, output from mains, charge 93.1 %
470 n1 no longer finds pairWithoutPower of pair
470 n1 no longer finds noPower
470 n1 no longer finds noPower of n2
470 n1 alert over power.pair.none

expect no intents
----
ok

mains off
----
ok

run 90s
----
545 n1 sees ups1: input bad, output from battery, charge 93.3 %
545 n1 sees ups2: input bad, output from battery, charge 93.3 %
545 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
545 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
545 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
545 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
595 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 305 s of the last 30 min (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
595 n2 P3 withdraws n2: Neither node has had power for 305 s of the last 30 min (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
625 n2 is on, not a member
625 n1 no longer finds pairWithoutPower of pair
625 n1 no longer finds noPower of n2
625 n1 alert over engine.P3.withdraw.n2

expect n2 on
----
ok

mains on
----
ok

run 3m
----
635 n1 sees ups1: input good, output from mains, charge 91 %
635 n1 sees ups2: input good, output from mains, charge 91 %
635 n1 no longer finds noPower
635 n1 alert over power.pair.none
655 n2 is off, not a member
655 n2 has done P3.withdraw.n2: n2 is off, reason power
660 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet
660 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet.
