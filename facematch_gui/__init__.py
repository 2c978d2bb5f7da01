"""FaceMatch: does the person in front of me match the person in the passport?"""
