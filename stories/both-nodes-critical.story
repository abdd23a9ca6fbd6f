# Both nodes are critically hot. The one that is not kept withdraws at once; the kept one gets 60 s, then it stops its
# servers gracefully and powers off before damage. (T3)

site pair

run 60s

heat n1 sensors 6 critical
heat n2 sensors 6 critical

run 5m

expect n1 off

expect n2 off

expect srv1 off
