# ups1 has been without mains for an hour when ups2 loses its input too, for 119 s. The two minutes count from when
# both were lost: nothing is shed.
# Sentences: P3 short, P1 at, hold.whole short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains ups1 off
----
ok

run 1h
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 finds sourceLost of ups1: ups1 is on battery; n1 and n2 have power from another source, so nothing is done
0 n1 alert warning ups.ups1.input: ups1 is on battery.

mains ups2 off
----
ok

run 119s
----
3600 n1 sees psu1: power supply 1 has no input
3600 n1 sees ups1: input bad, output from off, charge 0 %
3600 n1 sees ups2: input bad, output from battery, charge 100 %
3600 n2 sees psu1: power supply 1 has no input
3600 n1 finds noPower: n1 has no power (ups1 is off and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
3600 n1 finds noPower of n2: n2 has no power (ups1 is off and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
3600 n1 finds fault of n1/psu1: n1: power supply 1 has no input, weighs 0
3600 n1 finds fault of n2/psu1: n2: power supply 1 has no input, weighs 0
3600 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is off and ups2 is on battery
3600 n1 alert critical power.pair.none: Both nodes have no power: ups1 is off and ups2 is on battery.
3600 n1 alert notice psu.n1.psu1: n1: power supply 1 has no input.
3600 n1 alert notice psu.n2.psu1: n2: power supply 1 has no input.
3600 n1 no longer finds sourceLost of ups1
3600 n1 alert over ups.ups1.input: counted below power.pair.none

expect no intents
----
ok

mains ups2 on
----
ok

run 10m
----
3720 n1 sees ups2: input good, output from mains, charge 93.4 %
3720 n1 finds sourceLost of ups1: ups1 is off; n1 and n2 have power from another source, so nothing is done
3720 n1 alert warning ups.ups1.input: ups1 is off.
3720 n1 no longer finds pairWithoutPower of pair
3720 n1 no longer finds noPower
3720 n1 no longer finds noPower of n2
3720 n1 alert over power.pair.none

expect no intents
----
ok
