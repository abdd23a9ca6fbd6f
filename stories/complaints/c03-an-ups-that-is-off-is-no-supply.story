# ups1 ran empty and is off; it stands there, dark, on a working cord. When ups2 loses its input nobody counts on
# ups1: after 120 s a node is shed, and the hold-up is that of ups2 alone.
# Sentences: source.bad at, P3 at, holdup.strongest at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 1%
----
ok

mains ups1 off
----
ok

run 2m
----
0 n1 sees ups1: input bad, output from battery, charge 1 %
0 n1 finds sourceLost of ups1: ups1 is on battery; n1 and n2 have power from another source, so nothing is done
0 n1 alert warning ups.ups1.input: ups1 is on battery.
40 n1 sees ups1: input bad, output from off, charge 0 %
45 n1 sees psu1: power supply 1 has no input
45 n2 sees psu1: power supply 1 has no input
45 n1 finds fault of n1/psu1: n1: power supply 1 has no input, weighs 0
45 n1 finds fault of n2/psu1: n2: power supply 1 has no input, weighs 0
45 n1 alert notice psu.n1.psu1: n1: power supply 1 has no input.
45 n1 alert notice psu.n2.psu1: n2: power supply 1 has no input.

mains ups2 off
----
ok

run 119s
----
120 n1 sees ups2: input bad, output from battery, charge 100 %
120 n1 finds noPower: n1 has no power (ups1 is off and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
120 n1 finds noPower of n2: n2 has no power (ups1 is off and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
120 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is off and ups2 is on battery
120 n1 alert critical power.pair.none: Both nodes have no power: ups1 is off and ups2 is on battery.
120 n1 no longer finds sourceLost of ups1
120 n1 alert over ups.ups1.input: counted below power.pair.none

expect no intents
----
ok

run 2m
----
240 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is off and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
240 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is off and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
270 n2 is on, not a member
270 n1 no longer finds pairWithoutPower of pair
270 n1 no longer finds noPower of n2
270 n1 alert over engine.P3.withdraw.n2
300 n2 is off, not a member
300 n2 has done P3.withdraw.n2: n2 is off, reason power
300 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is off and ups2 is on battery)
300 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is off and ups2 is on battery).

expect n2 off
----
ok
