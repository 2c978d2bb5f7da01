"""The answer: verdict, score, reasons, advice, and everything behind them."""
