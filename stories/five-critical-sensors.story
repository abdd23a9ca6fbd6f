# Five critical sensors are at the limit of the critical sum, not over it: no node is powered off. A critical sensor counts
# in the warning sum too, which five do not exceed either. (T2)

site pair

heat n1 sensors 5 critical

run 30m

expect no intents

expect n1 on
