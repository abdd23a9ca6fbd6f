# ups1 was on battery when its card fell silent; meanwhile its mains is back, which nobody hears. Then ups2 loses its
# input. A source last seen on battery counts as bad until it says otherwise, so one node is shed after 120 s.
# Sentences: source.bad at, hold.current at

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

run 60s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 finds sourceLost of ups1: ups1 is on battery; n1 and n2 have power from another source, so nothing is done
0 n1 alert warning ups.ups1.input: ups1 is on battery.

ups ups1 silent
----
ok

run 60s
----
60 n1 sees ups1: silent; last said input bad, output from battery

mains ups1 on
----
ok

run 10m
----
ok

expect no intents
----
ok

mains ups2 off
----
ok

run 119s
----
725 n1 sees ups2: input bad, output from battery, charge 99.9 %
725 n1 finds noPower: n1 has no power (ups1 is silent since it was seen on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
725 n1 finds noPower of n2: n2 has no power (ups1 is silent since it was seen on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
725 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is silent since it was seen on battery and ups2 is on battery
725 n1 alert critical power.pair.none: Both nodes have no power: ups1 is silent since it was seen on battery and ups2 is on battery.
725 n1 no longer finds sourceLost of ups1
725 n1 alert over ups.ups1.input: counted below power.pair.none

expect no intents
----
ok

run 2m
----
845 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is silent since it was seen on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
845 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is silent since it was seen on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
875 n2 is on, not a member
875 n1 no longer finds pairWithoutPower of pair
875 n1 no longer finds noPower of n2
875 n1 alert over engine.P3.withdraw.n2
905 n2 is off, not a member
905 n2 has done P3.withdraw.n2: n2 is off, reason power
915 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is silent since it was seen on battery and ups2 is on battery)
915 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is silent since it was seen on battery and ups2 is on battery).

expect n2 off
----
ok
