# Six outages of 90 s, one every ten minutes. No half hour has seen more than 300 s on battery, so nobody is shed, all
# day if need be.
# Sentences: P3.time short, P7 at

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

run 90s
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

run 510s
----
90 n1 sees ups1: input good, output from mains, charge 97.5 %
90 n1 sees ups2: input good, output from mains, charge 97.5 %
90 n1 no longer finds pairWithoutPower of pair
90 n1 no longer finds noPower
90 n1 no longer finds noPower of n2
90 n1 alert over power.pair.none

mains off
----
ok

run 90s
----
600 n1 sees ups1: input bad, output from battery, charge 99.9 %
600 n1 sees ups2: input bad, output from battery, charge 99.9 %
600 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
600 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
600 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
600 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 510s
----
690 n1 sees ups1: input good, output from mains, charge 97.4 %
690 n1 sees ups2: input good, output from mains, charge 97.4 %
690 n1 no longer finds pairWithoutPower of pair
690 n1 no longer finds noPower
690 n1 no longer finds noPower of n2
690 n1 alert over power.pair.none

mains off
----
ok

run 90s
----
1200 n1 sees ups1: input bad, output from battery, charge 99.7 %
1200 n1 sees ups2: input bad, output from battery, charge 99.7 %
1200 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
1200 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
1200 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
1200 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 510s
----
1290 n1 sees ups1: input good, output from mains, charge 97.2 %
1290 n1 sees ups2: input good, output from mains, charge 97.2 %
1290 n1 no longer finds pairWithoutPower of pair
1290 n1 no longer finds noPower
1290 n1 no longer finds noPower of n2
1290 n1 alert over power.pair.none

mains off
----
ok

run 90s
----
1800 n1 sees ups1: input bad, output from battery, charge 99.6 %
1800 n1 sees ups2: input bad, output from battery, charge 99.6 %
1800 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
1800 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
1800 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
1800 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 510s
----
1890 n1 sees ups1: input good, output from mains, charge 97.1 %
1890 n1 sees ups2: input good, output from mains, charge 97.1 %
1890 n1 no longer finds pairWithoutPower of pair
1890 n1 no longer finds noPower
1890 n1 no longer finds noPower of n2
1890 n1 alert over power.pair.none

mains off
----
ok

run 90s
----
2400 n1 sees ups1: input bad, output from battery, charge 99.4 %
2400 n1 sees ups2: input bad, output from battery, charge 99.4 %
2400 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
2400 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
2400 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
2400 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 510s
----
2490 n1 sees ups1: input good, output from mains, charge 96.9 %
2490 n1 sees ups2: input good, output from mains, charge 96.9 %
2490 n1 no longer finds pairWithoutPower of pair
2490 n1 no longer finds noPower
2490 n1 no longer finds noPower of n2
2490 n1 alert over power.pair.none

mains off
----
ok

run 90s
----
3000 n1 sees ups1: input bad, output from battery, charge 99.3 %
3000 n1 sees ups2: input bad, output from battery, charge 99.3 %
3000 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
3000 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
3000 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
3000 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 510s
----
3090 n1 sees ups1: input good, output from mains, charge 96.8 %
3090 n1 sees ups2: input good, output from mains, charge 96.8 %
3090 n1 no longer finds pairWithoutPower of pair
3090 n1 no longer finds noPower
3090 n1 no longer finds noPower of n2
3090 n1 alert over power.pair.none

expect no intents
----
ok
