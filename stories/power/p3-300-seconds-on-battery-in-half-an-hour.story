# Four outages of 80 s, each followed by 70 s of mains, add up to 300 s that the engine saw: at the limit, not over
# it. The fifth lasts seconds, and one node is shed.
# Sentences: P3.time at, P3.time short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains off
----
ok

run 80s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 70s
----
80 n1 sees ups1: input good, output from mains, charge 97.8 %
80 n1 sees ups2: input good, output from mains, charge 97.8 %
80 n1 no longer finds pairWithoutPower of pair
80 n1 no longer finds noPower
80 n1 no longer finds noPower of n2
80 n1 alert over power.pair.none

mains off
----
ok

run 80s
----
150 n1 sees ups1: input bad, output from battery, charge 98.1 %
150 n1 sees ups2: input bad, output from battery, charge 98.1 %
150 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
150 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
150 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
150 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 70s
----
230 n1 sees ups1: input good, output from mains, charge 95.9 %
230 n1 sees ups2: input good, output from mains, charge 95.9 %
230 n1 no longer finds pairWithoutPower of pair
230 n1 no longer finds noPower
230 n1 no longer finds noPower of n2
230 n1 alert over power.pair.none

mains off
----
ok

run 80s
----
300 n1 sees ups1: input bad, output from battery, charge 96.2 %
300 n1 sees ups2: input bad, output from battery, charge 96.2 %
300 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
300 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
300 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
300 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 70s
----
380 n1 sees ups1: input good, output from mains, charge 94 %
380 n1 sees ups2: input good, output from mains, charge 94 %
380 n1 no longer finds pairWithoutPower of pair
380 n1 no longer finds noPower
380 n1 no longer finds noPower of n2
380 n1 alert over power.pair.none

mains off
----
ok

run 80s
----
450 n1 sees ups1: input bad, output from battery, charge 94.3 %
450 n1 sees ups2: input bad, output from battery, charge 94.3 %
450 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
450 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
450 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
450 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 70s
----
530 n1 sees ups1: input good, output from mains, charge 92.1 %
530 n1 sees ups2: input good, output from mains, charge 92.1 %
530 n1 no longer finds pairWithoutPower of pair
530 n1 no longer finds noPower
530 n1 no longer finds noPower of n2
530 n1 alert over power.pair.none

expect no intents
----
ok

mains off
----
ok

run 4s
----
ok

expect no intents
----
ok

run 1s
----
605 n1 sees ups1: input bad, output from battery, charge 92.3 %
605 n1 sees ups2: input bad, output from battery, charge 92.3 %
605 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
605 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
605 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
605 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

run 2m
----
610 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 305 s of the last 30 min (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
610 n2 P3 withdraws n2: Neither node has had power for 305 s of the last 30 min (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
640 n2 is on, not a member
640 n1 no longer finds pairWithoutPower of pair
640 n1 no longer finds noPower of n2
640 n1 alert over engine.P3.withdraw.n2
670 n2 is off, not a member
670 n2 has done P3.withdraw.n2: n2 is off, reason power
675 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
675 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n2 off
----
ok
