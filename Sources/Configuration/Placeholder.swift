import Facts
import Yams
