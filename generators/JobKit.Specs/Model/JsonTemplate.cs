namespace JobKit.Specs;

/// <summary>A JSON value with templates in its texts: the body of a call.</summary>
public abstract record JsonTemplate;
